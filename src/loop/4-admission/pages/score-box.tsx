import type { FormState } from '#platform/http/submit';
import { errorAt } from './field-at.ts';

/** One box of a score sheet: small, named for who cannot see the table, and with its own error. */
export const ScoreBox = ({ form, name, label, value }: { form: FormState; name: string; label: string; value: string }) => {
  const error = errorAt(form, name);
  return (
    <>
      {error && <p class="govuk-error-message" id={`${name}-error`}>{error}</p>}
      <input
        class={error ? 'govuk-input govuk-input--width-5 govuk-input--error' : 'govuk-input govuk-input--width-5'} id={name} name={name} aria-label={label} inputMode="decimal" maxLength={6}
        value={String(form.values[name] ?? value)} aria-describedby={error ? `${name}-error` : undefined} aria-invalid={error ? true : undefined}
      />
    </>
  );
};
