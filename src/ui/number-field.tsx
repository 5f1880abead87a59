import { TextField, type TextFieldProps } from './text-field.tsx';

/** A number as text with a number keyboard: spinners change values by accident while scrolling. */
export function NumberField({ decimals = false, ...props }: Omit<TextFieldProps, 'type' | 'inputMode'> & { decimals?: boolean }) {
  return <TextField width={5} {...props} inputMode={decimals ? 'decimal' : 'numeric'} spellcheck={false} />;
}
