import { withQuery, type Lang } from './format.ts';
import { usePage } from './page-context.tsx';

const names: Record<Lang, readonly [short: string, long: string]> = { id: ['ID', 'Bahasa Indonesia'], en: ['EN', 'English'], ja: ['日本語', '日本語'] };

/** A link to the same page in the other language; plain links, so it works everywhere. */
export function LanguageSwitch({ languages = ['id', 'en'] }: { languages?: readonly Lang[] }) {
  const { lang, path } = usePage();
  return (
    <>
      {languages.filter((other) => other !== lang).map((other) => (
        <a key={other} class="lang" href={withQuery(path, 'bahasa', other)} lang={other} hreflang={other} aria-label={names[other][0] === names[other][1] ? undefined : `${names[other][0]}, ${names[other][1]}`}>{names[other][0]}</a>
      ))}
    </>
  );
}
