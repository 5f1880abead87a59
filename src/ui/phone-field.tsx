import { usePage } from './page-context.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { frameTexts } from './texts.ts';

/** Accepts 08…, +62… and 62… with blanks or dashes; the server tidies it. */
export function PhoneField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return <TextField autocomplete="tel" width={20} hint={frameTexts(usePage().lang).phoneHint} {...props} type="tel" inputMode="tel" />;
}
