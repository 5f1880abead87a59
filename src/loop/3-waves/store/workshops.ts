import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Shift } from '../rules/clash/booking.ts';
import type { Closure, Workshop } from '../rules/workshop.ts';
import { tables } from './tables.ts';

type Row = { id: string; code: string; name: string; field: string; stations: number; shifts: string[]; weekdays: number[]; place: string; is_active: boolean; version: number };

const readWorkshop = ({ is_active, ...row }: Row & { centre_id: string }): Workshop => ({
  id: row.id as Id<'workshop'>, code: row.code, name: row.name, field: row.field, stations: row.stations, shifts: row.shifts as Shift[], weekdays: row.weekdays, place: row.place,
  isActive: is_active, version: row.version,
});

/** Workshops by name, those no longer used last. */
export async function listWorkshops(tx: Transaction): Promise<Workshop[]> {
  return (await tables(tx).selectFrom('waves.workshops').selectAll().orderBy('is_active', 'desc').orderBy('name').execute()).map(readWorkshop);
}

export async function findWorkshop(tx: Transaction, id: Id<'workshop'>): Promise<Workshop | undefined> {
  const row = await tables(tx).selectFrom('waves.workshops').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readWorkshop(row);
}

export async function addWorkshops(tx: Transaction, centre: Id<'centre'>, workshops: readonly Workshop[]): Promise<void> {
  await tables(tx).insertInto('waves.workshops').values(workshops.map((one) => ({
    centre_id: centre, id: one.id, code: one.code, name: one.name, field: one.field, stations: one.stations, shifts: [...one.shifts], weekdays: [...one.weekdays], place: one.place,
    is_active: one.isActive, version: one.version,
  }))).execute();
}

/** False when somebody else saved it in the meantime. */
export async function saveWorkshop(tx: Transaction, { id, version, name, field, stations, shifts, weekdays, place, isActive }: Workshop): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.workshops')
    .set({ name, field, stations, shifts: [...shifts], weekdays: [...weekdays], place, is_active: isActive, version: version + 1 })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Closed days of workshops that touch a range, all of them without one. */
export async function listClosures(tx: Transaction, filter: { readonly workshop?: Id<'workshop'>; readonly from?: Day; readonly until?: Day } = {}): Promise<Closure[]> {
  let query = tables(tx).selectFrom('waves.closures').select(['id', 'workshop_id', 'from_day', 'until_day', 'reason']);
  if (filter.workshop) query = query.where('workshop_id', '=', filter.workshop);
  if (filter.from) query = query.where('until_day', '>=', filter.from);
  if (filter.until) query = query.where('from_day', '<=', filter.until);
  return (await query.orderBy('from_day').orderBy('id').execute())
    .map((row) => ({ id: row.id as Id<'closure'>, workshop: row.workshop_id as Id<'workshop'>, from: row.from_day, until: row.until_day, reason: row.reason }));
}

export async function addClosures(tx: Transaction, centre: Id<'centre'>, closures: readonly Closure[]): Promise<void> {
  await tables(tx).insertInto('waves.closures')
    .values(closures.map((one) => ({ centre_id: centre, id: one.id, workshop_id: one.workshop, from_day: one.from, until_day: one.until, reason: one.reason }))).execute();
}

/** Whoever books a workshop holds its row first: two planners booking at once wait for each other (ordered, so that they never wait in a ring). */
export async function lockWorkshops(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tables(tx).selectFrom('waves.workshops').select('id').where('id', 'in', [...new Set(ids)]).orderBy('id').forUpdate().execute();
}
