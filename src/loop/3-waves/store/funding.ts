import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { yearRules, type FundingSource } from '../rules/funding-source.ts';
import { tables } from './tables.ts';

/** Funding sources, the newest year first. */
export async function listFunding(tx: Transaction): Promise<FundingSource[]> {
  const rows = await tables(tx).selectFrom('waves.funding_sources').selectAll().orderBy('year', 'desc').orderBy('code').execute();
  return rows.map((row) => ({
    id: row.id as Id<'funding-source'>, code: row.code, name: row.name, year: row.year, budget: Number(row.budget), version: row.version,
    from: row.from_day ?? yearRules(row.year).from, until: row.until_day ?? yearRules(row.year).until, accountCode: row.account_code, rules: row.rules, costOfClass: row.cost_of_class === null ? undefined : Number(row.cost_of_class),
  }));
}

const rulesRow = ({ from, until, accountCode, rules, costOfClass }: FundingSource) => ({ from_day: from, until_day: until, account_code: accountCode, rules, cost_of_class: costOfClass ?? null });

export async function addFunding(tx: Transaction, centre: Id<'centre'>, sources: readonly FundingSource[]): Promise<void> {
  await tables(tx).insertInto('waves.funding_sources').values(sources.map((one) => ({ centre_id: centre, id: one.id, code: one.code, name: one.name, year: one.year, budget: one.budget, version: one.version, ...rulesRow(one) }))).execute();
}

/** False when somebody else saved it in the meantime. */
export async function saveFunding(tx: Transaction, source: FundingSource): Promise<boolean> {
  const { id, name, budget, version } = source;
  const saved = await tables(tx).updateTable('waves.funding_sources').set({ name, budget, ...rulesRow(source), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}
