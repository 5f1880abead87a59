import type { Translate } from '#kernel/translate';
import type { FormState } from './submit.ts';

/** A field of a form: its label, what was typed, and what is wrong with it. */
export const fieldAt = <Key extends string>(form: FormState, t: Translate<Key>) => (name: string, label: Key) =>
  ({ name, label: t(label), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
