import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Wave, WaveStatus } from '../rules/wave.ts';
import { tables } from './tables.ts';

export async function getWave(tx: Transaction, id: Id<'wave'>): Promise<Wave | undefined> {
  const row = await tables(tx).selectFrom('waves.waves').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readWave(row);
}

/** Waves by their first day, newest first. */
export async function listWaves(tx: Transaction, filter: { readonly status?: WaveStatus } = {}): Promise<Wave[]> {
  let query = tables(tx).selectFrom('waves.waves').selectAll();
  if (filter.status) query = query.where('status', '=', filter.status);
  return (await query.orderBy('starts_on', 'desc').orderBy('id').execute()).map(readWave);
}

type Row = Awaited<ReturnType<typeof selectOne>>;
const selectOne = (tx: Transaction) => tables(tx).selectFrom('waves.waves').selectAll().executeTakeFirstOrThrow();

const readWave = (row: Row): Wave => ({
  id: row.id as Id<'wave'>, label: row.label, year: row.year, fundingSource: row.funding_source_id as Id<'funding-source'>, sequence: row.sequence, status: row.status as WaveStatus,
  applyFrom: row.apply_from, applyUntil: row.apply_until, testOn: row.test_on, announceOn: row.announce_on, startsOn: row.starts_on, endsOn: row.ends_on, version: row.version,
});
