import type { Instant } from '#kernel/instant';
import type { Notice } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';

export function messageRows(told: Caller & { now: Instant }, notices: readonly Notice[]) {
  return notices.map((notice) => ({
    centre_id: told.centre, id: newId(), channel: notice.channel, recipient: notice.to, subject: notice.subject ?? null,
    text: notice.text, purpose: notice.purpose, next_at: told.now, created_at: told.now, sent_at: null, problem: null,
  }));
}

/** Queues messages in the transaction of the deed that caused them; `messages/dispatch` sends them afterwards. */
export async function queueNotices(tx: Transaction, told: Caller & { now: Instant }, notices: readonly Notice[]): Promise<void> {
  if (notices.length > 0) await platformTables(tx).insertInto('platform.messages').values(messageRows(told, notices)).execute();
}

type QueuedMessage = { id: string; channel: string; recipient: string; subject: string | null; text: string; purpose: string; status: string; createdAt: Instant; problem: string | null };

/** The newest messages of the centre, whatever became of them. */
export async function listMessages(tx: Transaction, limit: number, offset: number): Promise<QueuedMessage[]> {
  const rows = await platformTables(tx).selectFrom('platform.messages')
    .select(['id', 'channel', 'recipient', 'subject', 'text', 'purpose', 'status', 'created_at', 'problem'])
    .orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
}
