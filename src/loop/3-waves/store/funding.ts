import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { FundingSource } from '../rules/funding-source.ts';
import { tables } from './tables.ts';

/** Funding sources, the newest year first. */
export async function listFunding(tx: Transaction): Promise<FundingSource[]> {
  const rows = await tables(tx).selectFrom('waves.funding_sources').select(['id', 'code', 'name', 'year', 'budget', 'version']).orderBy('year', 'desc').orderBy('code').execute();
  return rows.map((row) => ({ ...row, id: row.id as Id<'funding-source'>, budget: Number(row.budget) }));
}

export async function addFunding(tx: Transaction, centre: Id<'centre'>, sources: readonly FundingSource[]): Promise<void> {
  await tables(tx).insertInto('waves.funding_sources').values(sources.map((one) => ({ centre_id: centre, ...one }))).execute();
}

/** False when somebody else saved it in the meantime. */
export async function saveFunding(tx: Transaction, { id, name, budget, version }: Pick<FundingSource, 'id' | 'name' | 'budget' | 'version'>): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.funding_sources').set({ name, budget, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}
