import { describedBy, FieldFrame, fieldId, type FieldProps } from './field-frame.tsx';

export interface Option { readonly value: string; readonly text: string; readonly disabled?: boolean }

interface Props extends FieldProps { value?: string; options: readonly Option[]; /** The first, empty choice. */ empty?: string }

/** One of many known values; up to about seven, radios are kinder. */
export function Select({ value, options, empty, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      <select
        class={frame.error ? 'govuk-select govuk-select--error' : 'govuk-select'} id={fieldId(frame)} name={frame.name}
        aria-describedby={describedBy(frame)} aria-invalid={frame.error ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value} disabled={option.disabled}>{option.text}</option>
        ))}
      </select>
    </FieldFrame>
  );
}
