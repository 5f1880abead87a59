import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Hundredths } from '../rules/score.ts';
import { addRows } from './new-applications.ts';
import { tables } from './tables.ts';

/** An employer's paper as it was taken over: it counts once somebody else has confirmed it. */
export type EmployerSheet = {
  readonly class: Id<'class'>; readonly paper: string; readonly recordedAt: Instant; readonly recordedBy: string; readonly recordedByName: string; readonly confirmedAt: Instant | null; readonly confirmedByName: string | null;
  readonly points: ReadonlyMap<Id<'application'>, Hundredths>;
};

export async function findEmployerSheet(tx: Transaction, of: Id<'class'>, { lock = false } = {}): Promise<EmployerSheet | undefined> {
  const query = tables(tx).selectFrom('admission.employer_sheets').selectAll().where('class_id', '=', of);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const points = await tables(tx).selectFrom('admission.employer_points').select(['application_id', 'score']).where('class_id', '=', of).execute();
  return {
    class: of, paper: row.paper, recordedAt: row.recorded_at, recordedBy: row.recorded_by, recordedByName: row.recorded_by_name, confirmedAt: row.confirmed_at, confirmedByName: row.confirmed_by_name,
    points: new Map(points.map((one) => [one.application_id as Id<'application'>, one.score])),
  };
}

type Recorded = { readonly class: Id<'class'>; readonly paper: string; readonly now: Instant; readonly user: string; readonly name: string; readonly points: readonly { readonly application: Id<'application'>; readonly score: Hundredths }[] };

/** Takes a paper over; one that was there is replaced whole, and has to be confirmed again. */
export async function saveEmployerSheet(tx: Transaction, centre: Id<'centre'>, { class: of, paper, now, user, name, points }: Recorded): Promise<void> {
  const sheet = { paper, recorded_at: now, recorded_by: user, recorded_by_name: name, confirmed_at: null, confirmed_by: null, confirmed_by_name: null };
  await tables(tx).insertInto('admission.employer_sheets').values({ centre_id: centre, class_id: of, ...sheet }).onConflict((same) => same.columns(['centre_id', 'class_id']).doUpdateSet(sheet)).execute();
  await tables(tx).deleteFrom('admission.employer_points').where('class_id', '=', of).execute();
  await addRows(tx, 'admission.employer_points', points.map(({ application, score }) => ({ centre_id: centre, class_id: of, application_id: application, score })));
}

export async function confirmEmployerSheet(tx: Transaction, of: Id<'class'>, { now, user, name }: Pick<Recorded, 'now' | 'user' | 'name'>): Promise<void> {
  await tables(tx).updateTable('admission.employer_sheets').set({ confirmed_at: now, confirmed_by: user, confirmed_by_name: name }).where('class_id', '=', of).execute();
}
