import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Forecast } from '../rules/odds/forecast.ts';
import { tables } from './tables.ts';

/** What the simulation says of a wave; undefined without a past, or before it was made. */
export async function findForecast(tx: Transaction, wave: Id<'wave'>): Promise<Forecast | undefined> {
  return (await tables(tx).selectFrom('admission.odds').select('facts').where('wave_id', '=', wave).executeTakeFirst())?.facts;
}

/** Changes whenever the forecast is written anew. */
export async function findForecastMark(tx: Transaction, wave: Id<'wave'>): Promise<string | undefined> {
  return (await tables(tx).selectFrom('admission.odds').select(sql<string>`xmin::text || ' ' || ctid::text`.as('mark')).where('wave_id', '=', wave).executeTakeFirst())?.mark;
}

export async function saveForecast(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, made: Forecast, now: Instant): Promise<void> {
  const facts = JSON.stringify(made);
  await tables(tx).insertInto('admission.odds').values({ centre_id: centre, wave_id: wave, made_at: now, facts })
    .onConflict((conflict) => conflict.columns(['centre_id', 'wave_id']).doUpdateSet({ made_at: now, facts })).execute();
}

/** How often each class called somebody who had no seat when the result was published: how far its reserve list moved. Classes of published waves only. */
export async function countCalled(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, number>> {
  if (classes.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('admission.applications as application')
    .innerJoin('admission.runs as run', (join) => join.onRef('run.centre_id', '=', 'application.centre_id').onRef('run.wave_id', '=', 'application.wave_id').on('run.status', '=', 'published'))
    .leftJoin('admission.results as result', (join) => join.onRef('result.centre_id', '=', 'run.centre_id').onRef('result.run_id', '=', 'run.id').onRef('result.application_id', '=', 'application.id'))
    .select(['application.seat_class_id', sql<number>`count(*) filter (where result.class_id is distinct from application.seat_class_id)`.as('called')])
    .where('application.seat_class_id', '=', sql<string>`any(${[...classes]}::uuid[])`).where('application.status', '=', 'confirmed').groupBy('application.seat_class_id').execute();
  return new Map(rows.map((row) => [row.seat_class_id as Id<'class'>, Number(row.called)]));
}
