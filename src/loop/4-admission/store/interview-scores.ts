import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Points } from '../rules/rubric.ts';
import type { Hundredths } from '../rules/score.ts';
import { tables } from './tables.ts';

export type InterviewScore = {
  readonly application: Id<'application'>; readonly class: Id<'class'>; readonly scorer: string; readonly scorerName: string; readonly points: Points; readonly score: Hundredths; readonly enteredAt: Instant;
};

type Filter = { readonly applications?: readonly Id<'application'>[]; readonly classes?: readonly Id<'class'>[] };

/** What scorers gave, in the order they gave it. */
export async function listInterviewScores(tx: Transaction, { applications, classes }: Filter): Promise<InterviewScore[]> {
  if (applications?.length === 0 || classes?.length === 0) return [];
  let query = tables(tx).selectFrom('admission.interview_scores').selectAll();
  if (applications) query = query.where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`);
  if (classes) query = query.where('class_id', '=', sql<string>`any(${[...classes]}::uuid[])`);
  const rows = await query.orderBy('entered_at').orderBy('scorer').execute();
  return rows.map((row) => ({
    application: row.application_id as Id<'application'>, class: row.class_id as Id<'class'>, scorer: row.scorer, scorerName: row.scorer_name, points: row.points, score: row.score, enteredAt: row.entered_at,
  }));
}

export async function saveInterviewScores(tx: Transaction, centre: Id<'centre'>, scores: readonly InterviewScore[]): Promise<void> {
  if (scores.length === 0) return;
  await tables(tx).insertInto('admission.interview_scores')
    .values(scores.map((one) => ({
      centre_id: centre, application_id: one.application, class_id: one.class, scorer: one.scorer, scorer_name: one.scorerName, points: JSON.stringify(one.points), score: one.score, entered_at: one.enteredAt,
    })))
    .onConflict((conflict) => conflict.columns(['centre_id', 'application_id', 'class_id', 'scorer'])
      .doUpdateSet((row) => ({ points: row.ref('excluded.points'), score: row.ref('excluded.score'), entered_at: row.ref('excluded.entered_at') })))
    .execute();
}

/** A pair that a correction drove apart has no counting score until a third scorer comes. */
export async function removeInterviews(tx: Transaction, of: Id<'class'>, applications: readonly Id<'application'>[]): Promise<void> {
  if (applications.length === 0) return;
  await tables(tx).deleteFrom('admission.interviews').where('class_id', '=', of).where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`).execute();
}
