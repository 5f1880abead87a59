import { sql } from 'kysely';
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
 * What a deed leaves behind at its end: events, messages, the result under its retry key, audit entries. It is one statement and travels with
 * the commit, because at this moment the deed may hold what others wait for.
 */
export function leaveTrace(tx: Transaction, told: Told, { changes, events, notices, value }: Trace): void {
  const beside = [...eventStatements(told, events, told.reactionsTo), ...(notices.length > 0 ? [noticesStatement(told, notices)] : []), ...(told.key ? [resultStatement(told, value)] : [])];
  const audit = auditStatement(told, changes);
  withCommit(tx, beside.length === 0 ? audit : sql`with ${sql.join(beside.map((statement, at) => sql`${sql.id(`beside_${at}`)} as (${statement})`))} ${audit}`);
}
