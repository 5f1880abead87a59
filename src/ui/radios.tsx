import { ChoiceGroup, type Choice } from './choice-group.tsx';
import type { FieldProps } from './field-frame.tsx';

interface Props extends FieldProps { value?: string; options: readonly Choice[]; inline?: boolean; small?: boolean }

/** Exactly one of a few. */
export function Radios({ value, ...props }: Props) {
  return <ChoiceGroup kind="radios" chosen={value === undefined ? [] : [value]} {...props} />;
}
