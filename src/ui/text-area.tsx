import type { ComponentChildren } from 'preact';
import { describedBy, FieldFrame, fieldId, type FieldProps } from './field-frame.tsx';
import { usePage } from './page-context.tsx';
import { fill, frameTexts } from './texts.ts';

interface Props extends FieldProps { value?: string; rows?: number; maxLength?: number }

/** Several lines; with `maxLength` a counter that only helps, never blocks the typing. */
export function TextArea({ value, rows = 4, maxLength, ...frame }: Props) {
  const id = fieldId(frame);
  const area = (
    <textarea
      class={['govuk-textarea', maxLength && 'govuk-js-character-count', frame.error && 'govuk-textarea--error'].filter(Boolean).join(' ')}
      id={id} name={frame.name} rows={rows} value={value} aria-describedby={describedBy(frame, maxLength ? `${id}-info` : undefined)} aria-invalid={frame.error ? true : undefined}
    />
  );
  if (!maxLength) return <FieldFrame {...frame}>{area}</FieldFrame>;
  return (
    <Counted maxLength={maxLength}>
      <FieldFrame {...frame}>{area}</FieldFrame>
      <CountLine id={id} maxLength={maxLength} />
    </Counted>
  );
}

function Counted({ maxLength, children }: { maxLength: number; children: ComponentChildren }) {
  const texts = frameTexts(usePage().lang);
  const words = {
    'data-i18n.characters-under-limit.one': texts.under1,
    'data-i18n.characters-under-limit.other': texts.underMany,
    'data-i18n.characters-at-limit': texts.at,
    'data-i18n.characters-over-limit.one': texts.over1,
    'data-i18n.characters-over-limit.other': texts.overMany,
  };
  return <div class="govuk-character-count" data-module="govuk-character-count" data-maxlength={maxLength} {...words}>{children}</div>;
}

function CountLine({ id, maxLength }: { id: string; maxLength: number }) {
  const texts = frameTexts(usePage().lang);
  return <div class="govuk-hint govuk-character-count__message" id={`${id}-info`}>{fill(texts.upTo, { n: maxLength })}</div>;
}
