import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

interface Props { name: string; value?: string; text: ComponentChildren; hint?: ComponentChildren; checked?: boolean; error?: string; id?: string }

/** One statement to agree with; not ticked posts nothing. */
export function Checkbox({ name, value = 'yes', text, hint, checked = false, error, id = name }: Props) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      {error && <p class="govuk-error-message" id={`${id}-error`}><span class="govuk-visually-hidden">{texts.errorPrefix}</span>{error}</p>}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} checked={checked}
            aria-describedby={[hint && `${id}-item-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined} aria-invalid={error ? true : undefined}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>{text}</label>
          {hint && <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-item-hint`}>{hint}</div>}
        </div>
      </div>
    </div>
  );
}
