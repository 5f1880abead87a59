import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

export interface SummaryRow {
  readonly key: string;
  readonly value: ComponentChildren;
  /** Where to change it; the words default to "Ubah". */
  readonly change?: { readonly href: string; readonly text?: string };
}

/** Names and values, as on the page where a person checks the answers. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const texts = frameTexts(usePage().lang);
  const hasChange = rows.some((row) => row.change);
  return (
    <dl class="govuk-summary-list">
      {rows.map((row) => (
        <div key={row.key} class={hasChange && !row.change ? 'govuk-summary-list__row govuk-summary-list__row--no-actions' : 'govuk-summary-list__row'}>
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.change.href}>{row.change.text ?? texts.change}<span class="govuk-visually-hidden"> {row.key}</span></a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
