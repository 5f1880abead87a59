import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import { tables } from './tables.ts';

export type ClassInstructor = { readonly id: Id<'instructor'>; readonly name: string; readonly initials: string; readonly user: string | undefined };
export type TimetableCell = {
  readonly class: Id<'class'>; readonly day: Day; readonly period: number; readonly startsAt: string; readonly endsAt: string;
  readonly unitKey: UnitKey | undefined; readonly blockTitle: string; readonly instructor: Id<'instructor'> | undefined; readonly instructorName: string | undefined;
};

/** Who teaches a class. */
export async function instructorsOf(tx: Transaction, of: Id<'class'>): Promise<ClassInstructor[]> {
  const rows = await tables(tx).selectFrom('waves.class_instructors as link')
    .innerJoin('waves.instructors as instructor', (join) => join.onRef('instructor.centre_id', '=', 'link.centre_id').onRef('instructor.id', '=', 'link.instructor_id'))
    .select(['instructor.id', 'instructor.name', 'instructor.initials', 'instructor.user_id']).where('link.class_id', '=', of).orderBy('instructor.name').execute();
  return rows.map((row) => ({ id: row.id as Id<'instructor'>, name: row.name, initials: row.initials, user: row.user_id ?? undefined }));
}

/** The classes somebody teaches, by the account they sign in with. */
export async function classesOfInstructor(tx: Transaction, user: string): Promise<Id<'class'>[]> {
  const rows = await tables(tx).selectFrom('waves.class_instructors as link')
    .innerJoin('waves.instructors as instructor', (join) => join.onRef('instructor.centre_id', '=', 'link.centre_id').onRef('instructor.id', '=', 'link.instructor_id'))
    .select('link.class_id').where('instructor.user_id', '=', user).orderBy('link.class_id').execute();
  return rows.map((row) => row.class_id as Id<'class'>);
}

/** The timetable of a class between two days, both included, in the order it is lived. */
export async function timetableOf(tx: Transaction, of: Id<'class'>, from: Day, until: Day): Promise<TimetableCell[]> {
  const rows = await tables(tx).selectFrom('waves.timetable_cells as cell')
    .leftJoin('waves.instructors as instructor', (join) => join.onRef('instructor.centre_id', '=', 'cell.centre_id').onRef('instructor.id', '=', 'cell.instructor_id'))
    .selectAll('cell').select('instructor.name as instructor_name')
    .where('cell.class_id', '=', of).where('cell.day', '>=', from).where('cell.day', '<=', until).orderBy('cell.day').orderBy('cell.period').execute();
  return rows.map((row) => ({
    class: of, day: row.day, period: row.period, startsAt: row.starts_at, endsAt: row.ends_at, unitKey: (row.unit_key ?? undefined) as UnitKey | undefined,
    blockTitle: row.block_title, instructor: (row.instructor_id ?? undefined) as Id<'instructor'> | undefined, instructorName: row.instructor_name ?? undefined,
  }));
}
