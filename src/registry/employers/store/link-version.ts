import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Takes back every link given out before, and answers the version that is good from now on. */
export async function raiseLinkVersion(tx: Transaction, id: Id<'employer'>): Promise<number> {
  const { link_version } = await tables(tx).updateTable('employers.employers').set((row) => ({ link_version: row('link_version', '+', 1) }))
    .where('id', '=', id).returning('link_version').executeTakeFirstOrThrow();
  return link_version;
}
