import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { addRows } from './new-applications.ts';
import { tables } from './tables.ts';

/** Makes the seats of a class, one row each; there are never more. */
export async function makeSeats(tx: Transaction, centre: Id<'centre'>, classes: readonly { readonly id: Id<'class'>; readonly seats: number }[]): Promise<void> {
  await addRows(tx, 'admission.seats', classes.flatMap(({ id, seats }) =>
    Array.from({ length: seats }, (_, at) => ({ centre_id: centre, class_id: id, number: at + 1, application_id: null }))));
}

/** Takes a free seat for an application; false when none is left. A seat somebody else is just taking is not free. */
export async function takeSeat(tx: Transaction, of: Id<'class'>, application: Id<'application'>): Promise<boolean> {
  const taken = await sql`
    update admission.seats set application_id = ${application}
    where class_id = ${of} and number = (
      select number from admission.seats where class_id = ${of} and application_id is null order by number limit 1 for update skip locked)`.execute(tx);
  return Number(taken.numAffectedRows) === 1;
}

/** Gives many their seats at once, in the order of the list. */
export async function seatAll(tx: Transaction, holders: readonly { readonly application: Id<'application'>; readonly class: Id<'class'> }[]): Promise<void> {
  const next = new Map<string, number>();
  const rows = holders.map(({ application, class: of }) => {
    next.set(of, (next.get(of) ?? 0) + 1);
    return { application, class: of, number: next.get(of)! };
  });
  for (let first = 0; first < rows.length; first += 5_000) {
    const some = rows.slice(first, first + 5_000);
    await sql`
      update admission.seats set application_id = given.application
      from unnest(${some.map((row) => row.application)}::uuid[], ${some.map((row) => row.class)}::uuid[], ${some.map((row) => row.number)}::integer[]) as given (application, class, number)
      where seats.class_id = given.class and seats.number = given.number and seats.application_id is null`.execute(tx);
  }
}

/** Frees the seat somebody has in a class; whoever frees one holds the turn of the wave. */
export async function giveBack(tx: Transaction, of: Id<'class'>, application: Id<'application'>): Promise<void> {
  await tables(tx).updateTable('admission.seats').set({ application_id: null }).where('application_id', '=', application).where('class_id', '=', of).execute();
}

/** Seats that nobody holds, by class; classes without a published result have no seats yet. */
export async function countFreeSeats(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, number>> {
  if (classes.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('admission.seats').select(['class_id', ({ fn }) => fn.countAll<number>().as('free')])
    .where('class_id', 'in', [...classes]).where('application_id', 'is', null).groupBy('class_id').execute();
  return new Map(rows.map((row) => [row.class_id as Id<'class'>, Number(row.free)]));
}
