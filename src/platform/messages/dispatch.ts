import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import { addMinutes } from '#kernel/instant';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import { platformTables } from '#platform/database/platform-tables';
import type { Database } from '#platform/database/transaction';
import type { Deliver } from '#platform/messages/transport';

type Parts = { readonly database: Database; readonly clock: Clock; readonly deliver: Deliver };
type Waiting = { id: string; channel: string; recipient: string; subject: string | null; text: string; purpose: string; attempts: number };

const mostAttempts = 8;

/**
 * Sends what waits in one centre's queue and answers how many were tried. What left the house is ticked by itself: a crash sends one twice at
 * the worst, loses none. What was only written down is ticked together: while thousands apply, their receipts cost a commit a page, not one each.
 */
export async function dispatchMessages(parts: Parts, centre: Id<'centre'>, limit = 50): Promise<number> {
  const waiting = await inTransaction(parts.database, { centre, readOnly: true }, (tx) => platformTables(tx)
    .selectFrom('platform.messages').select(['id', 'channel', 'recipient', 'subject', 'text', 'purpose', 'attempts'])
    .where('status', '=', 'waiting').where('next_at', '<=', parts.clock.now()).orderBy('id').limit(limit).execute());
  const recorded: string[] = [];
  for (const message of waiting) if ((await dispatch(parts, centre, message)) === 'recorded') recorded.push(message.id);
  if (recorded.length > 0) await tickRecorded(parts, centre, recorded);
  return waiting.length;
}

async function tickRecorded({ database, clock }: Parts, centre: Id<'centre'>, ids: readonly string[]): Promise<void> {
  await inTransaction(database, { centre }, (tx) => platformTables(tx).updateTable('platform.messages')
    .set((of) => ({ status: 'recorded', sent_at: clock.now(), attempts: of('attempts', '+', 1), problem: null })).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).execute());
}

async function dispatch({ database, clock, deliver }: Parts, centre: Id<'centre'>, message: Waiting): Promise<string> {
  const outcome = await deliver({ channel: message.channel as 'mail' | 'whatsapp', to: message.recipient, subject: message.subject ?? undefined, text: message.text, purpose: message.purpose, id: message.id });
  if (outcome.status === 'recorded') return outcome.status;
  const now = clock.now();
  const attempts = message.attempts + 1;
  const change = outcome.status === 'sent'
    ? { status: outcome.status, sent_at: now, attempts, problem: null }
    : outcome.status === 'retry' && attempts < mostAttempts
      ? { attempts, problem: outcome.problem, next_at: addMinutes(now, 2 ** attempts) }
      : { status: 'failed', attempts, problem: outcome.problem };
  await inTransaction(database, { centre }, (tx) => platformTables(tx).updateTable('platform.messages').set(change).where('id', '=', message.id).execute());
  return outcome.status;
}
