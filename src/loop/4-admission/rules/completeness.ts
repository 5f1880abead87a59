import type { Instant } from '#kernel/instant';
import { documentKinds, type DocumentKind, type DocumentStatus } from './draft.ts';

const checkVerdicts = ['accepted', 'unclear', 'missing'] as const;
/** Somebody looked for one kind of document and found it good, unreadable, or not there. */
export type DocumentCheck = { readonly kind: DocumentKind; readonly verdict: (typeof checkVerdicts)[number]; readonly note: string | null; readonly by: string; readonly at: Instant };

/** `not-there`: nothing was sent and nobody looked yet; `at-counter`: it will be shown there. `missing`: somebody looked, and it is not there. */
export type DocumentState = 'not-there' | 'at-counter' | DocumentStatus | 'missing';
export type StateOfKind = { readonly kind: DocumentKind; readonly state: DocumentState; readonly isRequired: boolean; readonly note: string | null; readonly look: { readonly by: string; readonly at: Instant } | undefined };

type Sent = { readonly kind: DocumentKind; readonly status: DocumentStatus; readonly note: string | null; readonly addedAt: Instant };
type Told = { readonly required: readonly DocumentKind[]; readonly documents: readonly Sent[]; readonly atCounter?: readonly DocumentKind[] | undefined; /** An officer saw them all at the counter when the application was taken. */ readonly seenAt?: Instant | undefined; readonly checks: readonly DocumentCheck[] };

/** Where each kind of document stands: a look counts for what was there when it happened. */
export function completenessOf({ required, documents, atCounter = [], seenAt, checks }: Told): StateOfKind[] {
  return documentKinds.flatMap((kind): StateOfKind[] => {
    const sent = documents.find((one) => one.kind === kind);
    const check = checks.find((one) => one.kind === kind) ?? (seenAt && required.includes(kind) ? { kind, verdict: 'accepted' as const, note: null, by: '', at: seenAt } : undefined);
    const isRequired = required.includes(kind);
    if (!sent && !check && !isRequired) return [];
    const counts = check && !(sent && sent.addedAt > check.at) ? check : undefined;
    return [{
      kind, isRequired, state: counts?.verdict ?? (sent ? (check ? 'new' : sent.status) : atCounter.includes(kind) ? 'at-counter' : 'not-there'), note: counts ? counts.note : sent && !check ? sent.note : null,
      look: counts && { by: counts.by, at: counts.at },
    }];
  });
}

/** What the person is asked to bring, all of it. */
export const lacking = (states: readonly StateOfKind[]): StateOfKind[] => states.filter(({ state }) => state === 'unclear' || state === 'missing');

export type Look = 'nobody-looked' | 'lacking' | 'new-since' | 'complete';

/** The whole in one word: "nobody looked" is not "looked, and something is missing". */
export function lookAt(states: readonly StateOfKind[]): Look {
  if (lacking(states).length > 0) return 'lacking';
  if (states.every(({ look, state }) => !look && state !== 'accepted')) return 'nobody-looked';
  return states.some(({ state }) => state === 'new' || state === 'not-there' || state === 'at-counter') ? 'new-since' : 'complete';
}
