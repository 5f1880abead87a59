import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { Notice } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';

type Told = Caller & { readonly now: Instant };

/** Messages of the deed that caused them, queued in its transaction; `messages/dispatch` sends them afterwards. */
export function noticesStatement({ centre, now }: Told, notices: readonly Notice[]): RawBuilder<unknown> {
  const rows = notices.map(({ channel, to, subject, text, purpose }) => ({ id: newId(), channel, to, subject, text, purpose }));
  return sql`
    insert into platform.messages (centre_id, id, channel, recipient, subject, text, purpose, next_at, created_at)
    select ${centre}::uuid, told.id, told.channel, told."to", told.subject, told.text, told.purpose, ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (id uuid, channel text, "to" text, subject text, text text, purpose text)`;
}

export async function queueNotices(tx: Transaction, told: Told, notices: readonly Notice[]): Promise<void> {
  if (notices.length > 0) await noticesStatement(told, notices).execute(tx);
}

type QueuedMessage = { id: string; channel: string; recipient: string; subject: string | null; text: string; purpose: string; status: string; createdAt: Instant; problem: string | null };

/** The newest messages of the centre, whatever became of them. */
export async function listMessages(tx: Transaction, limit: number, offset: number): Promise<QueuedMessage[]> {
  const rows = await platformTables(tx).selectFrom('platform.messages')
    .select(['id', 'channel', 'recipient', 'subject', 'text', 'purpose', 'status', 'created_at', 'problem'])
    .orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
}
