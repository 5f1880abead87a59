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

export type Holder = { readonly application: Id<'application'>; readonly class: Id<'class'> };

/** Takes a free seat for each, in the order of the list, and answers how many got one. A seat somebody else is just taking is not free. */
export async function takeSeats(tx: Transaction, holders: readonly Holder[]): Promise<number> {
  if (holders.length === 0) return 0;
  const rows = numbered(holders);
  const taken = await sql`
    with open as (select class_id, number from admission.seats where class_id = any(${[...new Set(rows.map((row) => row.class))]}::uuid[]) and application_id is null for update skip locked),
      free as (select class_id, number, row_number() over (partition by class_id order by number) as turn from open),
      given as (select * from unnest(${rows.map((row) => row.application)}::uuid[], ${rows.map((row) => row.class)}::uuid[], ${rows.map((row) => row.turn)}::integer[]) as told (application, class, turn))
    update admission.seats set application_id = given.application from free join given on given.class = free.class_id and given.turn = free.turn
    where seats.class_id = free.class_id and seats.number = free.number`.execute(tx);
  return Number(taken.numAffectedRows);
}

/** Gives many their seats at once, in the order of the list. */
export async function seatAll(tx: Transaction, holders: readonly Holder[]): Promise<void> {
  const rows = numbered(holders);
  for (let first = 0; first < rows.length; first += 5_000) {
    const some = rows.slice(first, first + 5_000);
    await sql`
      update admission.seats set application_id = given.application
      from unnest(${some.map((row) => row.application)}::uuid[], ${some.map((row) => row.class)}::uuid[], ${some.map((row) => row.turn)}::integer[]) as given (application, class, number)
      where seats.class_id = given.class and seats.number = given.number and seats.application_id is null`.execute(tx);
  }
}

/** Who is the first of a class on the list, who the second, and so on. */
function numbered(holders: readonly Holder[]): (Holder & { readonly turn: number })[] {
  const next = new Map<string, number>();
  return holders.map((one) => {
    next.set(one.class, (next.get(one.class) ?? 0) + 1);
    return { ...one, turn: next.get(one.class)! };
  });
}

/** Frees the seats people have in classes; whoever frees one holds the turn of the wave. */
export async function giveBack(tx: Transaction, holders: readonly Holder[]): Promise<void> {
  if (holders.length === 0) return;
  await sql`
    update admission.seats set application_id = null from unnest(${holders.map((one) => one.application)}::uuid[], ${holders.map((one) => one.class)}::uuid[]) as gone (application, class)
    where seats.application_id = gone.application and seats.class_id = gone.class`.execute(tx);
}

/** Seats that nobody holds, by class; classes without a published result have no seats yet. */
export async function countFreeSeats(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, number>> {
  if (classes.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('admission.seats').select(['class_id', ({ fn }) => fn.countAll<number>().as('free')])
    .where('class_id', 'in', [...classes]).where('application_id', 'is', null).groupBy('class_id').execute();
  return new Map(rows.map((row) => [row.class_id as Id<'class'>, Number(row.free)]));
}
