import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { ledger } from './ledger.ts';
import { readLine, type Line } from './read-line.ts';
import { tables } from './tables.ts';

/** Two deeds that count balances wait for each other: the lines themselves may not be locked, for nobody may change them. */
export async function lockLedger(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('demand.needs' || current_setting('app.centre', true), 0))`.execute(tx);
}

export async function findLine(tx: Transaction, id: Id<'need'>): Promise<Line | undefined> {
  const row = await ledger(tx).selectAll().where('line.id', '=', id).executeTakeFirst();
  return row && readLine(row);
}

export type LiveFilter = { readonly today?: Day | undefined; readonly occupations?: readonly string[] | undefined; readonly units?: readonly string[] | undefined; readonly region?: string | undefined; readonly employer?: Id<'employer'> | undefined };

/** Lines that were not taken back and, with a day, still count on it; the soonest wanted first. */
export async function listLiveLines(tx: Transaction, { today, occupations, units, region, employer }: LiveFilter): Promise<Line[]> {
  let query = ledger(tx).selectAll().where('line.is_withdrawn', '=', false);
  if (today) query = query.where('line.expires_on', '>=', today);
  if (employer) query = query.where('line.employer_id', '=', employer);
  if (region) query = query.where('line.region', 'like', `${region.replace(/[^0-9.]/g, '')}%`);
  if (occupations) query = query.where((row) => row.or(occupations.map((one) => row('line.occupation', 'like', `${one.replace(/[^0-9.]/g, '')}%`))));
  if (units) {
    if (units.length === 0) return [];
    query = query.where('line.id', 'in', tables(tx).selectFrom('demand.need_units').select('need_id').where('unit_key', 'in', [...units]));
  }
  const rows = await query.orderBy('line.month').orderBy('line.id').execute();
  return rows.map(readLine);
}

/** Every line of employers, withdrawn ones too: what their record of kept promises is made of. */
export async function listLinesOf(tx: Transaction, employers: readonly Id<'employer'>[] | undefined): Promise<Line[]> {
  if (employers?.length === 0) return [];
  const query = ledger(tx).selectAll().orderBy('line.month').orderBy('line.id');
  const rows = await (employers ? query.where('line.employer_id', 'in', [...employers]) : query).execute();
  return rows.map(readLine);
}

/** Lines that came by a visit, by minutes or by a key. */
export async function listLinesOfOrigin(tx: Transaction, origins: readonly string[]): Promise<Line[]> {
  if (origins.length === 0) return [];
  const rows = await ledger(tx).selectAll().where('line.origin_id', 'in', [...origins]).orderBy('line.id').execute();
  return rows.map(readLine);
}
