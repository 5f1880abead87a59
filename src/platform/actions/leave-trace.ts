import type { Instant } from '#kernel/instant';
import type { Change, DomainEvent, Notice } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { resultStatement } from '#platform/actions/idempotency';
import { auditStatement } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { withCommit } from '#platform/database/with-commit';
import { noticesStatement } from '#platform/messages/queue';
import { eventStatements } from '#platform/outbox/events';

type Trace = { readonly changes: readonly Change[]; readonly events: readonly DomainEvent[]; readonly notices: readonly Notice[]; readonly value: unknown };
type Told = Caller & { readonly deed: string; readonly now: Instant; readonly reactionsTo: (type: string) => readonly string[] };

/**
 * What a deed leaves behind at its end: events, audit entries, messages, the result under its retry key. All travel with the commit, because at
 * this moment the deed may hold what others wait for.
 */
export function leaveTrace(tx: Transaction, told: Told, { changes, events, notices, value }: Trace): void {
  for (const statement of eventStatements(told, events, told.reactionsTo)) withCommit(tx, statement);
  withCommit(tx, auditStatement(told, changes));
  if (notices.length > 0) withCommit(tx, noticesStatement(told, notices));
  if (told.key) withCommit(tx, resultStatement(tx, told, value));
}
