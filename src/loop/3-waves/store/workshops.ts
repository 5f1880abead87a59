import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Shift } from '../rules/clash/booking.ts';
import type { Closure, StationCondition, StationFault, Workshop } from '../rules/workshop.ts';
import { tables } from './tables.ts';

type Row = { id: string; code: string; name: string; field: string; stations: number; shifts: string[]; weekdays: number[]; place: string; is_active: boolean; is_mobile: boolean; version: number };

const readWorkshop = ({ is_active, ...row }: Row & { centre_id: string }): Workshop => ({
  id: row.id as Id<'workshop'>, code: row.code, name: row.name, field: row.field, stations: row.stations, shifts: row.shifts as Shift[], weekdays: row.weekdays, place: row.place,
  isActive: is_active, isMobile: row.is_mobile, version: row.version,
});

/** Workshops by name, those no longer used last, with how many of their stations work. */
export async function listWorkshops(tx: Transaction): Promise<(Workshop & { readonly usable: number })[]> {
  const broken = await tables(tx).selectFrom('waves.station_faults').select(['workshop_id', ({ fn }) => fn.countAll<number>().as('stations')]).where('condition', '=', 'broken').where('mended_on', 'is', null).groupBy('workshop_id').execute();
  const out = new Map(broken.map((row) => [row.workshop_id, Number(row.stations)]));
  return (await tables(tx).selectFrom('waves.workshops').selectAll().orderBy('is_active', 'desc').orderBy('name').execute()).map(readWorkshop).map((room) => ({ ...room, usable: room.stations - (out.get(room.id) ?? 0) }));
}

export async function findWorkshop(tx: Transaction, id: Id<'workshop'>): Promise<(Workshop & { readonly usable: number }) | undefined> {
  return (await listWorkshops(tx)).find((room) => room.id === id);
}

export async function addWorkshops(tx: Transaction, centre: Id<'centre'>, workshops: readonly Workshop[]): Promise<void> {
  await tables(tx).insertInto('waves.workshops').values(workshops.map((one) => ({
    centre_id: centre, id: one.id, code: one.code, name: one.name, field: one.field, stations: one.stations, shifts: [...one.shifts], weekdays: [...one.weekdays], place: one.place,
    is_active: one.isActive, is_mobile: one.isMobile, version: one.version,
  }))).execute();
}

/** False when somebody else saved it in the meantime. */
export async function saveWorkshop(tx: Transaction, { id, version, name, field, stations, shifts, weekdays, place, isActive, isMobile }: Workshop): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.workshops')
    .set({ name, field, stations, shifts: [...shifts], weekdays: [...weekdays], place, is_active: isActive, is_mobile: isMobile, version: version + 1 })
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

/** Stations with something wrong, those not mended first. */
export async function listStationFaults(tx: Transaction, workshop: Id<'workshop'>): Promise<StationFault[]> {
  const rows = await tables(tx).selectFrom('waves.station_faults').selectAll().where('workshop_id', '=', workshop).orderBy('since', 'desc').orderBy('station').execute();
  return rows.map((row) => ({ id: row.id as Id<'station-fault'>, workshop, station: row.station, condition: row.condition as StationCondition, note: row.note, since: row.since, mendedOn: row.mended_on ?? undefined }))
    .sort((one, other) => Number(one.mendedOn !== undefined) - Number(other.mendedOn !== undefined));
}

export async function addStationFaults(tx: Transaction, centre: Id<'centre'>, faults: readonly StationFault[]): Promise<void> {
  await tables(tx).insertInto('waves.station_faults').values(faults.map((one) => ({ centre_id: centre, id: one.id, workshop_id: one.workshop, station: one.station, condition: one.condition, note: one.note, since: one.since, mended_on: one.mendedOn ?? null }))).execute();
}

export async function mendStation(tx: Transaction, fault: Id<'station-fault'>, on: Day): Promise<void> {
  await tables(tx).updateTable('waves.station_faults').set({ mended_on: on }).where('id', '=', fault).execute();
}
