import { TextField, type TextFieldProps } from './text-field.tsx';

/** The browser's own date picker; posts `yyyy-mm-dd`. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputMode' | 'width'>) {
  return <TextField {...props} type="date" width={10} />;
}
