import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Movement, MovementKind } from '../rules/movement.ts';
import { tables } from './tables.ts';

/** Adds movements; one that its cause already made is passed over. Answers how many were new. */
export async function saveMovements(tx: Transaction, centre: Id<'centre'>, movements: readonly Movement[]): Promise<number> {
  let added = 0;
  for (let first = 0; first < movements.length; first += 1_000) {
    const rows = movements.slice(first, first + 1_000).map((one) => ({
      centre_id: centre, id: one.id, need_id: one.need, kind: one.kind, people: one.people, on_day: one.on, class_id: one.class, cause_id: one.cause,
      from_seat: one.fromSeat, expires_on: one.expiresOn, reason: one.reason,
    }));
    const result = await tables(tx).insertInto('demand.movements').values(rows).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/** What became of a line, oldest first. */
export const listMovements = (tx: Transaction, need: Id<'need'>): Promise<Movement[]> => listMovementsOf(tx, [need]);

export async function listMovementsOf(tx: Transaction, needs: readonly Id<'need'>[]): Promise<Movement[]> {
  if (needs.length === 0) return [];
  const rows = await tables(tx).selectFrom('demand.movements').selectAll().where('need_id', 'in', [...needs]).orderBy('on_day').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id as Id<'movement'>, need: row.need_id as Id<'need'>, kind: row.kind as MovementKind, people: row.people, on: row.on_day, class: row.class_id as Id<'class'> | null, cause: row.cause_id,
    fromSeat: row.from_seat, expiresOn: row.expires_on, reason: row.reason,
  }));
}

/** Seats a class drew on a line that no hire from that class has used yet. */
export async function countUnusedSeats(tx: Transaction, need: Id<'need'>, ofClass: Id<'class'>): Promise<number> {
  const movements = await listMovements(tx, need);
  const mine = movements.filter((one) => one.class === ofClass);
  const sum = (kind: MovementKind, only: (one: Movement) => boolean = () => true): number =>
    mine.filter((one) => one.kind === kind && only(one)).reduce((total, one) => total + one.people, 0);
  return sum('drawn') - sum('paid-back', (one) => one.fromSeat);
}

/** Whether a hire has already paid back a line: the event may be delivered twice, and by two ways. */
export async function hasPaidBack(tx: Transaction, hire: string): Promise<boolean> {
  const row = await tables(tx).selectFrom('demand.movements').select('id').where('kind', '=', 'paid-back').where('cause_id', '=', hire).executeTakeFirst();
  return row !== undefined;
}
