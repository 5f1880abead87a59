import type { Failed } from '#kernel/result';
import type { Page, Reply, Request } from '#platform/http/routes';
import type { FormState } from '#platform/http/submit';
import type { AccessError } from '../rules/errors.ts';

type Refusal = AccessError | { readonly code: string; readonly field?: string };

/** One text of a posted form; what is no text counts as empty. */
export function sentText(request: Request, name: string): string {
  const sent = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof sent === 'string' ? sent : '';
}

/** Shows a form again with what has to be mended; never with a password in it. */
export function again(request: Request, reply: Reply, refused: Failed<Refusal>, page: (form: FormState) => Page, values: FormState['values'] = {}): Reply {
  const problems = request.word(refused.error as never);
  const status = refused.error.code === 'access.too-many' ? 429 : 422;
  return reply.page({ ...page({ values, problems }), problems, status });
}

export const errorAt = (form: FormState, field: string): string | undefined => form.problems.find((problem) => problem.field === field)?.text;
