import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { BoardClass } from '../rules/board.ts';
import type { Shift } from '../rules/clash/booking.ts';
import { tables } from './tables.ts';

type Filter = { readonly from?: Day; readonly until?: Day; readonly wave?: Id<'wave'>; readonly workshop?: Id<'workshop'>; readonly instructor?: Id<'instructor'> };

/** Classes with what they take and whom, by first day: everything that touches a range, a wave, a workshop or an instructor. */
export async function listSchedule(tx: Transaction, filter: Filter): Promise<BoardClass[]> {
  let query = tables(tx).selectFrom('waves.classes as class')
    .innerJoin('waves.waves as wave', (join) => join.onRef('wave.centre_id', '=', 'class.centre_id').onRef('wave.id', '=', 'class.wave_id'))
    .select(['class.id', 'class.wave_id', 'class.label', 'class.workshop_id', 'class.starts_on', 'class.ends_on', 'class.shift', 'class.seats', 'wave.label as wave_label', 'wave.status']);
  if (filter.from) query = query.where('class.ends_on', '>=', filter.from);
  if (filter.until) query = query.where('class.starts_on', '<=', filter.until);
  if (filter.wave) query = query.where('class.wave_id', '=', filter.wave);
  if (filter.workshop) query = query.where('class.workshop_id', '=', filter.workshop);
  if (filter.instructor) {
    const taught = tables(tx).selectFrom('waves.class_instructors').select('class_id').where('instructor_id', '=', filter.instructor);
    query = query.where('class.id', 'in', taught);
  }
  const rows = await query.orderBy('class.starts_on').orderBy('class.label').orderBy('class.id').execute();
  const teachers = await teachersOf(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'class'>, wave: row.wave_id as Id<'wave'>, label: row.label, workshop: (row.workshop_id ?? undefined) as Id<'workshop'> | undefined,
    startsOn: row.starts_on, endsOn: row.ends_on, shift: row.shift as Shift, seats: row.seats, waveLabel: row.wave_label, isDraft: row.status === 'draft', instructors: teachers.get(row.id) ?? [],
  }));
}

async function teachersOf(tx: Transaction, classes: readonly string[]): Promise<Map<string, Id<'instructor'>[]>> {
  const found = new Map<string, Id<'instructor'>[]>();
  if (classes.length === 0) return found;
  const rows = await tables(tx).selectFrom('waves.class_instructors').select(['class_id', 'instructor_id']).where('class_id', 'in', [...classes]).orderBy('instructor_id').execute();
  for (const row of rows) found.set(row.class_id, [...(found.get(row.class_id) ?? []), row.instructor_id as Id<'instructor'>]);
  return found;
}
