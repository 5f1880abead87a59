import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Classes in which somebody confirmed a seat, ever. */
export async function listSeatsHeld(tx: Transaction, person: Id<'person'>): Promise<Id<'class'>[]> {
  const rows = await tables(tx).selectFrom('admission.applications').select('seat_class_id').where('person_id', '=', person).where('status', '=', 'confirmed').execute();
  return rows.flatMap((row) => (row.seat_class_id ? [row.seat_class_id as Id<'class'>] : []));
}
