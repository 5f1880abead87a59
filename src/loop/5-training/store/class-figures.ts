import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type ClassFigures = { readonly trainees: number; readonly active: number; readonly completed: number; readonly present: number; readonly taken: number; readonly reached: number };

const none: ClassFigures = { trainees: 0, active: 0, completed: 0, present: 0, taken: 0, reached: 0 };

/** How many are in each class, how often they were there and what they have shown, in three counts. */
export async function classFigures(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, ClassFigures>> {
  const figures = new Map<Id<'class'>, ClassFigures>(classes.map((id) => [id, none]));
  if (classes.length === 0) return figures;
  const add = (rows: readonly ({ class_id: string } & Partial<ClassFigures>)[]): void => {
    for (const { class_id: id, ...some } of rows) figures.set(id as Id<'class'>, { ...figures.get(id as Id<'class'>)!, ...some });
  };
  const ofClasses = tables(tx).selectFrom('training.enrolments as enrolment').where('enrolment.class_id', 'in', [...classes]).groupBy('enrolment.class_id');
  add(await ofClasses.select([
    'enrolment.class_id', sql<number>`count(*)::int`.as('trainees'), sql<number>`count(*) filter (where status = 'active')::int`.as('active'), sql<number>`count(*) filter (where status = 'completed')::int`.as('completed'),
  ]).execute());
  add(await ofClasses.innerJoin('training.attendance as taken', (join) => join.onRef('taken.centre_id', '=', 'enrolment.centre_id').onRef('taken.enrolment_id', '=', 'enrolment.id'))
    .select(['enrolment.class_id', sql<number>`sum(length(replace(marks, '-', '')))::int`.as('taken'), sql<number>`sum(length(regexp_replace(marks, '[^h]', '', 'g')))::int`.as('present')]).execute());
  add(await ofClasses.innerJoin('training.progress as shown', (join) => join.onRef('shown.centre_id', '=', 'enrolment.centre_id').onRef('shown.enrolment_id', '=', 'enrolment.id'))
    .select(['enrolment.class_id', sql<number>`count(*) filter (where result = 'competent')::int`.as('reached')]).execute());
  return figures;
}
