import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Enrolment } from '../rules/enrolment.ts';
import { tables } from './tables.ts';

export type NewEnrolment = Enrolment & { readonly application?: Id<'application'> | undefined };

/** Adds trainees and answers whose rows are new: somebody already in the class stays as they are. */
export async function addEnrolments(tx: Transaction, centre: Id<'centre'>, enrolments: readonly NewEnrolment[]): Promise<ReadonlySet<string>> {
  if (enrolments.length === 0) return new Set();
  const added = await tables(tx).insertInto('training.enrolments').values(enrolments.map((one) => ({
    centre_id: centre, id: one.id, person_id: one.person, class_id: one.class, wave_id: one.wave, application_id: one.application ?? null, status: one.status,
    started_on: one.startedOn, ended_on: one.endedOn ?? null, reason: one.reason ?? null, version: one.version,
  }))).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
  return new Set(added.map((row) => row.id));
}

/** False when somebody else changed the enrolment in the meantime. */
export async function saveEnrolment(tx: Transaction, { id, status, startedOn, endedOn, reason, version }: Enrolment): Promise<boolean> {
  const saved = await tables(tx).updateTable('training.enrolments')
    .set({ status, started_on: startedOn, ended_on: endedOn ?? null, reason: reason ?? null, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Takes somebody out who never sat in the class. */
export async function removeEnrolment(tx: Transaction, id: Id<'enrolment'>): Promise<void> {
  await tables(tx).deleteFrom('training.attendance').where('enrolment_id', '=', id).execute();
  await tables(tx).deleteFrom('training.enrolments').where('id', '=', id).execute();
}

/** Trainees of a class that has not begun begin on its new first day; answers how many. */
export async function moveBeginning(tx: Transaction, of: Id<'class'>, startsOn: Day): Promise<number> {
  const moved = await tables(tx).updateTable('training.enrolments').set((row) => ({ started_on: startsOn, version: row('version', '+', 1) })).where('class_id', '=', of).where('status', '=', 'active').where('started_on', '<', startsOn).executeTakeFirst();
  return Number(moved.numUpdatedRows);
}
