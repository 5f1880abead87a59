import type { ComponentChildren } from 'preact';
import { describedBy, fieldId, HintAndError, LabelText, type FieldProps } from './field-frame.tsx';
import { Fieldset } from './fieldset.tsx';

export interface Choice {
  readonly value: string;
  readonly text: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
  /** Fields shown only while this one is chosen (by style alone, so no script is needed). */
  readonly conditional?: ComponentChildren;
}

interface Props extends FieldProps {
  kind: 'radios' | 'checkboxes';
  options: readonly Choice[];
  chosen: readonly string[];
  inline?: boolean;
  small?: boolean;
}

/** What radios and checkboxes have in common in govuk-frontend's markup. */
export function ChoiceGroup({ kind, options, chosen, inline, small, ...frame }: Props) {
  const names = [`govuk-${kind}`, inline && `govuk-${kind}--inline`, small && `govuk-${kind}--small`].filter(Boolean).join(' ');
  return (
    <div class={frame.error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <Fieldset legend={<LabelText {...frame} />} heading={frame.heading} describedBy={describedBy(frame)}>
        <HintAndError {...frame} />
        <div class={names}>
          {options.map((choice, index) => (
            <Item key={choice.value} kind={kind} name={frame.name} id={index === 0 ? fieldId(frame) : `${fieldId(frame)}-${index + 1}`} choice={choice} checked={chosen.includes(choice.value)} />
          ))}
        </div>
      </Fieldset>
    </div>
  );
}

function Item({ kind, name, id, choice, checked }: { kind: Props['kind']; name: string; id: string; choice: Choice; checked: boolean }) {
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`} id={id} name={name} type={kind === 'radios' ? 'radio' : 'checkbox'} value={choice.value} checked={checked} disabled={choice.disabled}
          aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>{choice.text}</label>
        {choice.hint && <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-item-hint`}>{choice.hint}</div>}
      </div>
      {choice.conditional && <div class={`govuk-${kind}__conditional`}>{choice.conditional}</div>}
    </>
  );
}
