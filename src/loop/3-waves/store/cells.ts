import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Taken } from '../rules/timetable/timetable.ts';
import { tables } from './tables.ts';

export type NewCell = {
  readonly class: Id<'class'>; readonly day: Day; readonly period: number; readonly startsAt: string; readonly endsAt: string;
  readonly unitKey: string | undefined; readonly blockTitle: string; readonly instructor: Id<'instructor'> | undefined;
};

// PostgreSQL takes at most 65,535 parameters a statement.
const atOnce = 5_000;

export async function addCells(tx: Transaction, centre: Id<'centre'>, cells: readonly NewCell[]): Promise<void> {
  for (let first = 0; first < cells.length; first += atOnce) {
    await tables(tx).insertInto('waves.timetable_cells').values(cells.slice(first, first + atOnce).map((cell) => ({
      centre_id: centre, class_id: cell.class, day: cell.day, period: cell.period, starts_at: cell.startsAt, ends_at: cell.endsAt,
      unit_key: cell.unitKey ?? null, block_title: cell.blockTitle, instructor_id: cell.instructor ?? null,
    }))).execute();
  }
}

/** Empties a class's timetable from a day on. */
export async function removeCells(tx: Transaction, of: Id<'class'>, from?: Day): Promise<void> {
  let query = tables(tx).deleteFrom('waves.timetable_cells').where('class_id', '=', of);
  if (from) query = query.where('day', '>=', from);
  await query.execute();
}

export async function hasCells(tx: Transaction, of: Id<'class'>): Promise<boolean> {
  return (await tables(tx).selectFrom('waves.timetable_cells').select('day').where('class_id', '=', of).limit(1).executeTakeFirst()) !== undefined;
}

/** From a day on, one instructor's lessons in a class are another's. */
export async function handOverCells(tx: Transaction, of: Id<'class'>, from: Id<'instructor'>, to: Id<'instructor'>, day: Day): Promise<void> {
  await tables(tx).updateTable('waves.timetable_cells').set({ instructor_id: to }).where('class_id', '=', of).where('instructor_id', '=', from).where('day', '>=', day).execute();
}

/** Writes one cell, or empties it. */
export async function saveCell(tx: Transaction, centre: Id<'centre'>, at: Pick<NewCell, 'class' | 'day' | 'period'>, cell: NewCell | undefined): Promise<void> {
  await tables(tx).deleteFrom('waves.timetable_cells').where('class_id', '=', at.class).where('day', '=', at.day).where('period', '=', at.period).execute();
  if (cell) await addCells(tx, centre, [cell]);
}

export type TaughtHour = Taken & { readonly class: Id<'class'>; readonly classLabel: string };

/** The hours instructors already teach in other classes between two days. */
export async function listTaught(tx: Transaction, instructors: readonly Id<'instructor'>[], from: Day, until: Day, except: Id<'class'>): Promise<TaughtHour[]> {
  if (instructors.length === 0) return [];
  const rows = await tables(tx).selectFrom('waves.timetable_cells as cell')
    .innerJoin('waves.classes as class', (join) => join.onRef('class.centre_id', '=', 'cell.centre_id').onRef('class.id', '=', 'cell.class_id'))
    .select(['cell.class_id', 'class.label', 'cell.instructor_id', 'cell.day', 'cell.starts_at', 'cell.ends_at'])
    .where('cell.instructor_id', 'in', [...instructors]).where('cell.day', '>=', from).where('cell.day', '<=', until).where('cell.class_id', '<>', except).execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, classLabel: row.label, instructor: row.instructor_id!, day: row.day, from: row.starts_at, until: row.ends_at }));
}

/** Cells of one class are written one deed at a time. */
export async function lockClass(tx: Transaction, id: Id<'class'>): Promise<void> {
  await tables(tx).selectFrom('waves.classes').select('id').where('id', '=', id).forUpdate().execute();
}

/** Classes that begin within a stretch of days and have no timetable yet. */
export async function classesWithoutCells(tx: Transaction, from: Day, until: Day): Promise<{ class: Id<'class'>; wave: Id<'wave'>; startsOn: Day }[]> {
  const rows = await tables(tx).selectFrom('waves.classes as class').select(['class.id', 'class.wave_id', 'class.starts_on'])
    .where('class.starts_on', '>=', from).where('class.starts_on', '<=', until)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('waves.timetable_cells as cell').select('cell.day').whereRef('cell.centre_id', '=', 'class.centre_id').whereRef('cell.class_id', '=', 'class.id'))))
    .orderBy('class.starts_on').orderBy('class.id').execute();
  return rows.map((row) => ({ class: row.id as Id<'class'>, wave: row.wave_id as Id<'wave'>, startsOn: row.starts_on }));
}
