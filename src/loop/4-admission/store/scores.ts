import { sql, type RawBuilder } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Hundredths } from '../rules/score.ts';
import { tables } from './tables.ts';

export type Scores = { readonly test: Hundredths | undefined; readonly interviews: Readonly<Record<Id<'class'>, Hundredths>>; readonly employers: Readonly<Record<Id<'class'>, Hundredths>> };

const none: Scores = { test: undefined, interviews: {}, employers: {} };

/** Points so far by application: the test, the interview of each class, and what its employer gave once that was confirmed. */
export async function listScores(tx: Transaction, applications: readonly Id<'application'>[]): Promise<Map<Id<'application'>, Scores>> {
  const scores = new Map<Id<'application'>, Scores>(applications.map((id) => [id, none]));
  if (applications.length === 0) return scores;
  const ids = sql<string>`any(${[...applications]}::uuid[])`;
  const tests = await tables(tx).selectFrom('admission.tests').select(['application_id', 'score']).where('application_id', '=', ids).execute();
  const interviews = await tables(tx).selectFrom('admission.interviews').select(['application_id', 'class_id', 'score']).where('application_id', '=', ids).execute();
  for (const row of tests) scores.set(row.application_id as Id<'application'>, { ...none, test: row.score });
  for (const row of interviews) {
    const id = row.application_id as Id<'application'>;
    const before = scores.get(id) ?? none;
    scores.set(id, { ...before, interviews: { ...before.interviews, [row.class_id]: row.score } });
  }
  for (const row of await employerPoints(tx, ids)) {
    const before = scores.get(row.application_id as Id<'application'>) ?? none;
    scores.set(row.application_id as Id<'application'>, { ...before, employers: { ...before.employers, [row.class_id]: row.score } });
  }
  return scores;
}

const employerPoints = (tx: Transaction, ids: RawBuilder<string>) => tables(tx).selectFrom('admission.employer_points as points')
  .innerJoin('admission.employer_sheets as sheet', (join) => join.onRef('sheet.centre_id', '=', 'points.centre_id').onRef('sheet.class_id', '=', 'points.class_id'))
  .select(['points.application_id', 'points.class_id', 'points.score']).where('points.application_id', '=', ids).where('sheet.confirmed_at', 'is not', null).execute();

type Entry = { readonly application: Id<'application'>; readonly score: Hundredths };
type By = { readonly centre: Id<'centre'>; readonly user: string; readonly now: Instant };

/** Writes test points; those there were are replaced, and the audit trail keeps them. */
export async function saveTests(tx: Transaction, { centre, user, now }: By, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tables(tx).insertInto('admission.tests')
    .values(entries.map(({ application, score }) => ({ centre_id: centre, application_id: application, score, entered_by: user, entered_at: now })))
    .onConflict((conflict) => conflict.columns(['centre_id', 'application_id']).doUpdateSet((row) => ({ score: row.ref('excluded.score'), entered_by: user, entered_at: now })))
    .execute();
}

/** Writes interview points for one class. */
export async function saveInterviews(tx: Transaction, { centre, user, now }: By, of: Id<'class'>, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tables(tx).insertInto('admission.interviews')
    .values(entries.map(({ application, score }) => ({ centre_id: centre, application_id: application, class_id: of, score, entered_by: user, entered_at: now })))
    .onConflict((conflict) => conflict.columns(['centre_id', 'application_id', 'class_id']).doUpdateSet((row) => ({ score: row.ref('excluded.score'), entered_by: user, entered_at: now })))
    .execute();
}
