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

/** Sends what waits in one centre's queue and answers how many were tried. Each is ticked by itself: a crash sends one twice at the worst, loses none. */
export async function dispatchMessages(parts: Parts, centre: Id<'centre'>, limit = 50): Promise<number> {
  const waiting = await inTransaction(parts.database, { centre, readOnly: true }, (tx) => platformTables(tx)
    .selectFrom('platform.messages').select(['id', 'channel', 'recipient', 'subject', 'text', 'purpose', 'attempts'])
    .where('status', '=', 'waiting').where('next_at', '<=', parts.clock.now()).orderBy('id').limit(limit).execute());
  for (const message of waiting) await dispatch(parts, centre, message);
  return waiting.length;
}

async function dispatch({ database, clock, deliver }: Parts, centre: Id<'centre'>, message: Waiting): Promise<void> {
  const outcome = await deliver({ channel: message.channel as 'mail' | 'whatsapp', to: message.recipient, subject: message.subject ?? undefined, text: message.text, purpose: message.purpose, id: message.id });
  const now = clock.now();
  const attempts = message.attempts + 1;
  const change = outcome.status === 'sent' || outcome.status === 'recorded'
    ? { status: outcome.status, sent_at: now, attempts, problem: null }
    : outcome.status === 'retry' && attempts < mostAttempts
      ? { attempts, problem: outcome.problem, next_at: addMinutes(now, 2 ** attempts) }
      : { status: 'failed', attempts, problem: outcome.problem };
  await inTransaction(database, { centre }, (tx) => platformTables(tx).updateTable('platform.messages').set(change).where('id', '=', message.id).execute());
}
