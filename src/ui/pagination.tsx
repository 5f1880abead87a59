import { usePage } from './page-context.tsx';
import { fill, frameTexts } from './texts.ts';

interface Props { page: number; pages: number; hrefOf(page: number): string }

/** First, last, and the neighbours of the present page; nothing when there is only one. */
export function Pagination({ page, pages, hrefOf }: Props) {
  const texts = frameTexts(usePage().lang);
  if (pages < 2) return null;
  return (
    <nav class="pages" aria-label={texts.pages}>
      {page > 1 && <a class="pages__step" rel="prev" href={hrefOf(page - 1)}><span aria-hidden="true">← </span>{texts.previous}</a>}
      <ul>
        {shown(page, pages).map((number, index, all) => (
          <li key={number} class={index > 0 && number - (all[index - 1] ?? 0) > 1 ? 'pages__gap' : undefined}>
            <a href={hrefOf(number)} aria-label={fill(texts.page, { n: number })} aria-current={number === page ? 'page' : undefined}>{number}</a>
          </li>
        ))}
      </ul>
      {page < pages && <a class="pages__step" rel="next" href={hrefOf(page + 1)}>{texts.next}<span aria-hidden="true"> →</span></a>}
    </nav>
  );
}

const shown = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
