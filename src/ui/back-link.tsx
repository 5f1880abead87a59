import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

/** One step back, always a real address. */
export function BackLink({ href, text }: { href: string; text?: string }) {
  return <a href={href} class="govuk-back-link">{text ?? frameTexts(usePage().lang).back}</a>;
}
