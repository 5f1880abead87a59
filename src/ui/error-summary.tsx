import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

/** One problem; `field` is the name of the field it is about. */
export interface Problem { readonly field?: string; readonly text: string }

/** All problems at once, each leading to its field; nothing when there are none. */
export function ErrorSummary({ problems, title }: { problems: readonly Problem[]; title?: string }) {
  const texts = frameTexts(usePage().lang);
  if (problems.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title ?? texts.problem}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {problems.map(({ field, text }) => <li key={`${field ?? ''} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>)}
          </ul>
        </div>
      </div>
    </div>
  );
}
