import type { Action, Question } from '#platform/actions/action';
import { notFound, type PlatformRefusal, type Refusal } from '#platform/actions/refusal';
import type { FileKind } from '#platform/files/file-store';
import { readForm } from '#platform/http/form';
import { coerce } from '#platform/http/coerce';
import type { Page, Problem, Reply, Request } from '#platform/http/routes';
import type { Actor } from '#kernel/actor';

type Values = Readonly<Record<string, string | string[]>>;

/** The page of a form: shown empty, with earlier values, or again with what has to be mended. */
export type FormState = { readonly values: Values; readonly problems: readonly Problem[] };
export const emptyForm: FormState = { values: {}, problems: [] };

type Submission<Input, Value, Error extends Refusal> = {
  readonly deed: Action<Input, Value, Error>;
  /** Shown with 422 when the deed is refused: nothing typed is lost. */
  readonly again: (state: FormState) => Page | Promise<Page>;
  readonly done: (value: Value) => { readonly to: string; readonly say?: string };
  /** What the page adds to what was typed, e.g. the id of the record in the path. Path parameters are added by themselves. */
  readonly add?: Readonly<Record<string, unknown>>;
  readonly files?: { readonly kinds: readonly FileKind[]; readonly maxBytes: number };
  readonly actor?: Actor;
};

/** Takes a posted form to its deed: once per form (its `_key`), back to the form with every problem, or on to the next page. */
export async function submit<Input, Value, Error extends Refusal>(request: Request, reply: Reply, submission: Submission<Input, Value, Error>): Promise<Reply> {
  const { deed, again, done } = submission;
  const sent = await readForm(request, deed.input, submission.files);
  if (sent.problems.length > 0) return showAgain(request, reply, again, sent.values, { code: 'input.invalid', problems: sent.problems });

  const input = { ...(sent.input as object), ...submission.add };
  const result = await request.run(deed, input, { key: sent.key, actor: submission.actor } as object);
  if (result.ok) {
    const { to, say } = done(result.value);
    return reply.done(to, say);
  }
  if (result.error.code.startsWith('access.') || result.error.code === 'record.not-found') return reply.refusePage(result.error);
  return showAgain(request, reply, again, sent.values, result.error);
}

/** Thrown by a form's page when what it is about cannot be shown: its record is gone, or its place was never one. Answered as a page that is not there. */
export class Gone extends Error {}

async function showAgain(request: Request, reply: Reply, again: (state: FormState) => Page | Promise<Page>, values: Values, refusal: Refusal | PlatformRefusal): Promise<Reply> {
  const problems = request.word(refusal);
  const page = await (async () => again({ values, problems }))().catch((thrown: unknown) => {
    if (thrown instanceof Gone) return undefined;
    throw thrown;
  });
  if (!page) return reply.refusePage({ code: 'record.not-found' });
  return reply.page({ ...page, problems, status: page.status ?? (refusal.code === 'record.stale' ? 409 : 422) });
}

/** Answers a page from a question: its value becomes the page, its refusal the right error page. Query and path parameters are its input. */
export async function show<Input, Value, Error extends Refusal>(
  request: Request, reply: Reply, asked: Question<Input, Value, Error>, page: (value: Value) => Page | Promise<Page>, add: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  const result = await request.ask(asked, readQuery(request, asked, add));
  if (result.ok) return reply.page(await page(result.value));
  return reply.refusePage(namesNothing(result.error, request) ? notFound : result.error);
}

/** An address nobody gave out: a part of its path has not even the form of what stands there. */
function namesNothing(refusal: Refusal, { params }: Request): boolean {
  const problems = (refusal as Partial<Extract<PlatformRefusal, { code: 'input.invalid' }>>).problems ?? [];
  return refusal.code === 'input.invalid' && problems.some(({ field }) => Object.hasOwn(params as object, field));
}

/** The question's input from query string and path; what the question does not know (e.g. `bahasa`) is left out. */
export function readQuery<Input, Value, Error extends Refusal>(request: Request, { input }: Question<Input, Value, Error>, add: Readonly<Record<string, unknown>> = {}): unknown {
  const known = Object.keys((input as { properties?: object }).properties ?? {});
  const sent = { ...(request.query as object), ...(request.params as object) } as Record<string, unknown>;
  return { ...(coerce(input, Object.fromEntries(known.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]]))) as object), ...add };
}
