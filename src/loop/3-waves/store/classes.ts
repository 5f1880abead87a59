import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Shift } from '../rules/clash/booking.ts';
import type { ClassPackage, Mode } from '../rules/wave.ts';
import { tables } from './tables.ts';

type Filter = { readonly ids?: readonly Id<'class'>[]; readonly wave?: Id<'wave'> };

/** Class packages by name, of one wave or by their ids. */
export async function listClasses(tx: Transaction, filter: Filter = {}): Promise<ClassPackage[]> {
  if (filter.ids?.length === 0) return [];
  let query = tables(tx).selectFrom('waves.classes as class')
    .leftJoin('waves.workshops as workshop', (join) => join.onRef('workshop.centre_id', '=', 'class.centre_id').onRef('workshop.id', '=', 'class.workshop_id'))
    .selectAll('class').select('workshop.name as workshop_name');
  if (filter.ids) query = query.where('class.id', 'in', [...filter.ids]);
  if (filter.wave) query = query.where('class.wave_id', '=', filter.wave);
  const rows = await query.orderBy('class.label').orderBy('class.id').execute();
  return rows.map((row) => ({
    id: row.id as Id<'class'>, wave: row.wave_id as Id<'wave'>, versionId: row.program_version_id as Id<'program-version'>, label: row.label, seats: row.seats, reserves: row.reserves,
    workshop: (row.workshop_id ?? undefined) as Id<'workshop'> | undefined, workshopName: row.workshop_name ?? undefined, place: row.place,
    startsOn: row.starts_on, endsOn: row.ends_on, shift: row.shift as Shift, mode: row.mode as Mode, boarding: row.boarding, isPinned: row.is_pinned, timetableChangedAt: row.timetable_changed_at ?? undefined, version: row.version,
  }));
}

export async function getClass(tx: Transaction, id: Id<'class'>): Promise<ClassPackage | undefined> {
  return (await listClasses(tx, { ids: [id] }))[0];
}

export async function findClasses(tx: Transaction, ids: readonly Id<'class'>[]): Promise<Map<Id<'class'>, ClassPackage>> {
  return new Map((await listClasses(tx, { ids: [...new Set(ids)] })).map((one) => [one.id, one]));
}
