import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type Decree = { readonly key: string; readonly label: string; readonly title: string; readonly year: number; readonly isRevoked: boolean; readonly units: number };

/** Decrees of the library, newest first, with how many of their units are here. */
export async function listDecrees(tx: Transaction, onlyWithUnits = false): Promise<Decree[]> {
  let query = tables(tx).selectFrom('standards.decrees as decree')
    .leftJoin('standards.units as unit', (join) => join.onRef('unit.centre_id', '=', 'decree.centre_id').onRef('unit.decree_key', '=', 'decree.key'))
    .select(({ fn }) => ['decree.key', 'decree.label', 'decree.title', 'decree.year', 'decree.status', fn.count<number>('unit.key').as('units')])
    .groupBy(['decree.key', 'decree.label', 'decree.title', 'decree.year', 'decree.status']);
  if (onlyWithUnits) query = query.having(({ fn }) => fn.count('unit.key'), '>', 0);
  const rows = await query.orderBy('decree.year', 'desc').orderBy('decree.key').execute();
  return rows.map(({ status, ...row }) => ({ ...row, units: Number(row.units), isRevoked: status === 'revoked' }));
}
