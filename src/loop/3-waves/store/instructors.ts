import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { Absence, Competence, Instructor } from '../rules/instructor.ts';
import { tables } from './tables.ts';

type Row = { id: string; user_id: string | null; name: string; initials: string; is_external: boolean; is_active: boolean; weekly_periods: number; version: number };
const readInstructor = (row: Row): Instructor => ({
  id: row.id as Id<'instructor'>, name: row.name, initials: row.initials, user: row.user_id ?? undefined, isExternal: row.is_external, isActive: row.is_active, weeklyPeriods: row.weekly_periods, version: row.version,
});

/** Instructors by name, those who left last. */
export async function listInstructors(tx: Transaction): Promise<Instructor[]> {
  return (await tables(tx).selectFrom('waves.instructors').selectAll().orderBy('is_active', 'desc').orderBy('name').execute()).map(readInstructor);
}

export async function findInstructor(tx: Transaction, id: Id<'instructor'>): Promise<Instructor | undefined> {
  const row = await tables(tx).selectFrom('waves.instructors').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readInstructor(row);
}

export async function addInstructors(tx: Transaction, centre: Id<'centre'>, instructors: readonly Instructor[]): Promise<void> {
  await tables(tx).insertInto('waves.instructors').values(instructors.map(({ id, name, initials, user, isExternal, isActive, weeklyPeriods, version }) =>
    ({ centre_id: centre, id, name, initials, user_id: user ?? null, is_external: isExternal, is_active: isActive, weekly_periods: weeklyPeriods, version }))).execute();
}

/** False when somebody else saved it in the meantime. */
export async function saveInstructor(tx: Transaction, { id, version, name, initials, user, isExternal, isActive, weeklyPeriods }: Instructor): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.instructors')
    .set({ name, initials, user_id: user ?? null, is_external: isExternal, is_active: isActive, weekly_periods: weeklyPeriods, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** What instructors may teach, by instructor. */
export async function competencesOf(tx: Transaction, instructors?: readonly Id<'instructor'>[]): Promise<Map<Id<'instructor'>, Competence[]>> {
  const found = new Map<Id<'instructor'>, Competence[]>();
  if (instructors?.length === 0) return found;
  let query = tables(tx).selectFrom('waves.competences').select(['instructor_id', 'unit_key', 'evidence', 'valid_until']);
  if (instructors) query = query.where('instructor_id', 'in', [...instructors]);
  for (const row of await query.orderBy('instructor_id').orderBy('unit_key').execute()) {
    const id = row.instructor_id as Id<'instructor'>;
    found.set(id, [...(found.get(id) ?? []), { unitKey: row.unit_key as UnitKey, evidence: row.evidence, validUntil: row.valid_until ?? undefined }]);
  }
  return found;
}

export async function addCompetences(tx: Transaction, centre: Id<'centre'>, rows: readonly (Competence & { readonly instructor: Id<'instructor'> })[]): Promise<void> {
  await tables(tx).insertInto('waves.competences').values(rows.map((one) =>
    ({ centre_id: centre, instructor_id: one.instructor, unit_key: one.unitKey, evidence: one.evidence, valid_until: one.validUntil ?? null })))
    .onConflict((same) => same.columns(['centre_id', 'instructor_id', 'unit_key']).doUpdateSet((row) => ({ evidence: row.ref('excluded.evidence'), valid_until: row.ref('excluded.valid_until') })))
    .execute();
}

/** Absences that touch a range, all of them without one. */
export async function listAbsences(tx: Transaction, filter: { readonly instructor?: Id<'instructor'>; readonly from?: Day; readonly until?: Day } = {}): Promise<Absence[]> {
  let query = tables(tx).selectFrom('waves.leaves').select(['id', 'instructor_id', 'from_day', 'until_day', 'reason']);
  if (filter.instructor) query = query.where('instructor_id', '=', filter.instructor);
  if (filter.from) query = query.where('until_day', '>=', filter.from);
  if (filter.until) query = query.where('from_day', '<=', filter.until);
  return (await query.orderBy('from_day').orderBy('id').execute())
    .map((row) => ({ id: row.id as Id<'leave'>, instructor: row.instructor_id as Id<'instructor'>, from: row.from_day, until: row.until_day, reason: row.reason }));
}

export async function addAbsences(tx: Transaction, centre: Id<'centre'>, absences: readonly Absence[]): Promise<void> {
  await tables(tx).insertInto('waves.leaves')
    .values(absences.map((one) => ({ centre_id: centre, id: one.id, instructor_id: one.instructor, from_day: one.from, until_day: one.until, reason: one.reason }))).execute();
}

/** As with workshops: hold the rows before counting what is booked. */
export async function lockInstructors(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tables(tx).selectFrom('waves.instructors').select('id').where('id', 'in', [...new Set(ids)]).orderBy('id').forUpdate().execute();
}
