import { usePage } from './page-context.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { frameTexts } from './texts.ts';

/** Sixteen digits, typed in groups or not; never filled in by the browser, because phones here are shared. */
export function NikField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return <TextField width={20} maxLength={24} hint={frameTexts(usePage().lang).nikHint} {...props} autocomplete="off" inputMode="numeric" spellcheck={false} />;
}
