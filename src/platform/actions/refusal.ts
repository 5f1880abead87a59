/** What every refusal has: a public `code` (`admission.wave-full`), the facts its words need, and the field it belongs to, if one. */
export type Refusal = { readonly code: string; readonly field?: string };

export type FieldProblem = { readonly field: string; readonly code: string; readonly facts?: { readonly [name: string]: string | number } };

/** Refusals any action may answer; worded once in `platform/http/texts.ts`. */
export type PlatformRefusal =
  | { readonly code: 'input.invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'access.not-signed-in' }
  | { readonly code: 'access.forbidden' }
  | { readonly code: 'record.not-found' }
  | { readonly code: 'record.stale' }
  | { readonly code: 'request.key-reused' }
  | { readonly code: 'request.key-unusable' }
  | { readonly code: 'request.in-progress' };

export const notFound = { code: 'record.not-found' } as const;
export const stale = { code: 'record.stale' } as const;
