import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Marks that the link goes out now; false when it did since `before`, also when two ask at the same moment. */
export async function markLinkSent(tx: Transaction, id: Id<'application'>, now: Instant, before: Instant): Promise<boolean> {
  const marked = await tables(tx).updateTable('admission.applications').set({ link_sent_at: now }).where('id', '=', id)
    .where((where) => where.or([where('link_sent_at', 'is', null), where('link_sent_at', '<', before)])).executeTakeFirst();
  return marked.numUpdatedRows === 1n;
}
