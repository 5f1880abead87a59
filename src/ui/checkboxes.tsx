import { ChoiceGroup, type Choice } from './choice-group.tsx';
import type { FieldProps } from './field-frame.tsx';

interface Props extends FieldProps { values?: readonly string[]; options: readonly Choice[]; small?: boolean }

/** Any number of a few; each ticked box posts the same name. */
export function Checkboxes({ values = [], ...props }: Props) {
  return <ChoiceGroup kind="checkboxes" chosen={values} {...props} />;
}
