import type { Instant } from '#kernel/instant';
import type { Status } from './application.ts';
import { lacking, type StateOfKind } from './completeness.ts';

export const bulkDeeds = ['accept', 'call', 'remind'] as const;
export type BulkDeed = (typeof bulkDeeds)[number];

/** Why one of those chosen is left as they are. */
export type Exclusion = `status.${Status}` | 'nothing-sent' | 'still-lacking' | 'letter-to-read' | 'account-to-match' | 'double' | 'no-place' | 'no-phone' | 'reminded-today';

type Sent = { readonly status: Status; readonly states: readonly StateOfKind[]; readonly isUnlinked: boolean; /** A second application of the same person waits for a decision. */ readonly isDouble: boolean };

/** Documents are accepted together only where nothing about them needs a judgement of its own. */
export function whyNotAccept({ status, states, isUnlinked, isDouble }: Sent): Exclusion | undefined {
  if (status !== 'submitted' && status !== 'needs-fix') return `status.${status}`;
  if (states.some(({ isRequired, state }) => isRequired && (state === 'not-there' || state === 'at-counter'))) return 'nothing-sent';
  if (lacking(states).length > 0) return 'still-lacking';
  if (states.some(({ kind, state }) => kind === 'support-letter' && state === 'new')) return 'letter-to-read';
  return isDouble ? 'double' : isUnlinked ? 'account-to-match' : undefined;
}

export const whyNotCall = ({ status, hasPlace }: { readonly status: Status; readonly hasPlace: boolean }): Exclusion | undefined =>
  status !== 'documents-complete' ? `status.${status}` : hasPlace ? undefined : 'no-place';

type Reminded = { readonly status: Status; readonly hasPhone: boolean; readonly remindedAt: Instant | null; readonly dayAgo: Instant };

/** One reminder a day is enough. */
export function whyNotRemind({ status, hasPhone, remindedAt, dayAgo }: Reminded): Exclusion | undefined {
  if (status !== 'needs-fix') return `status.${status}`;
  if (!hasPhone) return 'no-phone';
  return remindedAt && remindedAt > dayAgo ? 'reminded-today' : undefined;
}
