import type { FormState } from '#platform/http/submit';

/** What a form shows again: what was typed (or what was there before), and the problem at each field. */
export const formReader = ({ values, problems }: FormState) => ({
  value: (name: string, before = ''): string => String(values[name] ?? before),
  error: (name: string): string | undefined => problems.find((problem) => problem.field === name)?.text,
});
