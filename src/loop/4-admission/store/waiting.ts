import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type Waiting = { readonly application: Id<'application'>; readonly number: string; readonly person: Id<'person'> | null; readonly class: Id<'class'>; readonly place: number | null };

/** Who stands on the reserve list of these classes and has not been offered a seat in any wave since, in the order of each list. */
export async function listWaitingFor(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Waiting[]> {
  if (classes.length === 0) return [];
  const rows = await tables(tx).selectFrom('admission.applications as waiting').select(['waiting.id', 'waiting.number', 'waiting.person_id', 'waiting.reserve_class_id', 'waiting.reserve_rank'])
    .where('waiting.status', '=', 'reserve').where('waiting.reserve_class_id', 'in', [...classes])
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('admission.applications as later').select('later.id').whereRef('later.centre_id', '=', 'waiting.centre_id').whereRef('later.person_id', '=', 'waiting.person_id')
      .whereRef('later.submitted_at', '>', 'waiting.submitted_at').where('later.status', 'in', ['offered', 'confirmed']))))
    .orderBy('waiting.reserve_class_id').orderBy('waiting.reserve_rank').orderBy('waiting.number').execute();
  return rows.map((row) => ({ application: row.id as Id<'application'>, number: row.number ?? '', person: row.person_id as Id<'person'> | null, class: row.reserve_class_id as Id<'class'>, place: row.reserve_rank }));
}

/** How many stand on the reserve list of each of these classes now. */
export async function countReserves(tx: Transaction, classes: readonly Id<'class'>[]): Promise<ReadonlyMap<Id<'class'>, number>> {
  if (classes.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('admission.applications').select(['reserve_class_id', ({ fn }) => fn.countAll<number>().as('people')])
    .where('status', '=', 'reserve').where('reserve_class_id', 'in', [...classes]).groupBy('reserve_class_id').execute();
  return new Map(rows.map((row) => [row.reserve_class_id as Id<'class'>, Number(row.people)]));
}
