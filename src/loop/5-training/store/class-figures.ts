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
    .select(['enrolment.class_id', sql<number>`sum(length(replace(marks, '-', '')))::int`.as('taken'), sql<number>`sum(length(marks) - length(replace(marks, 'h', '')))::int`.as('present')]).execute());
  add(await ofClasses.innerJoin('training.progress as shown', (join) => join.onRef('shown.centre_id', '=', 'enrolment.centre_id').onRef('shown.enrolment_id', '=', 'enrolment.id'))
    .select(['enrolment.class_id', sql<number>`count(*) filter (where result = 'competent')::int`.as('reached')]).execute());
  return figures;
}

/** How many are in some classes and how often everybody there was present, in one count: what a desk shows of them together. */
export async function runningFigures(tx: Transaction, classes: readonly Id<'class'>[]): Promise<{ readonly active: number; readonly present: number; readonly taken: number }> {
  const { rows: [sums] } = await sql<{ active: number; present: number; taken: number }>`
    select count(*) filter (where enrolment.status = 'active')::int as active, coalesce(sum(taken.present), 0)::int as present, coalesce(sum(taken.taken), 0)::int as taken
    from training.enrolments enrolment left join lateral (
      select sum(length(replace(marks, '-', ''))) as taken, sum(length(marks) - length(replace(marks, 'h', ''))) as present
      from training.attendance day where day.centre_id = enrolment.centre_id and day.enrolment_id = enrolment.id
    ) taken on true
    where enrolment.class_id = any(${classes}::uuid[])`.execute(tx);
  return sums!;
}
