import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Offers whose last day to answer has passed. */
export async function listLateOffers(tx: Transaction, today: Day): Promise<Id<'application'>[]> {
  const rows = await tables(tx).selectFrom('admission.applications').select('id').where('status', '=', 'offered').where('answer_by', '<', today).orderBy('id').execute();
  return rows.map((row) => row.id as Id<'application'>);
}
