import { describedBy, FieldFrame, fieldId, type FieldProps, type FieldWidth } from './field-frame.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string | number;
  width?: FieldWidth;
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url' | 'date' | 'time' | 'month';
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  maxLength?: number;
  min?: string;
  max?: string;
  /** A unit after the box, such as JP or %. */
  suffix?: string;
  prefix?: string;
  spellcheck?: boolean;
  /** Known values offered while typing; anything else may be typed all the same. */
  suggestions?: readonly string[];
}

/** One line of text. */
export function TextField({ value, width, type = 'text', autocomplete, inputMode, maxLength, min, max, suffix, prefix, spellcheck, suggestions = [], ...frame }: TextFieldProps) {
  // The typings tie each input type to its own roles; none is set here, so one type stands for all.
  const list = suggestions.length > 0 ? `${fieldId(frame)}-suggestions` : undefined;
  const box = (
    <input
      class={['govuk-input', width && `govuk-input--width-${width}`, frame.error && 'govuk-input--error'].filter(Boolean).join(' ')}
      id={fieldId(frame)} name={frame.name} type={type as 'text'} value={value} autocomplete={autocomplete} inputMode={inputMode} maxLength={maxLength} min={min} max={max}
      spellcheck={spellcheck} list={list} aria-describedby={describedBy(frame)} aria-invalid={frame.error ? true : undefined}
    />
  );
  return (
    <FieldFrame {...frame}>
      {suffix || prefix ? (
        <div class="govuk-input__wrapper">
          {prefix && <div class="govuk-input__prefix" aria-hidden="true">{prefix}</div>}
          {box}
          {suffix && <div class="govuk-input__suffix" aria-hidden="true">{suffix}</div>}
        </div>
      ) : box}
      {list && <datalist id={list}>{[...new Set(suggestions)].map((value) => <option key={value} value={value} />)}</datalist>}
    </FieldFrame>
  );
}
