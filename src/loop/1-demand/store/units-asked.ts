import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** The units lines of these four-digit groups have asked for, the most often asked first. */
export async function listUnitsAskedWith(tx: Transaction, groups: readonly string[], limit: number): Promise<string[]> {
  if (groups.length === 0) return [];
  const rows = await tables(tx).selectFrom('demand.need_units as unit')
    .innerJoin('demand.needs as need', (join) => join.onRef('need.centre_id', '=', 'unit.centre_id').onRef('need.id', '=', 'unit.need_id'))
    .select('unit.unit_key').where(sql<string>`left(need.occupation, 4)`, 'in', [...groups])
    .groupBy('unit.unit_key').orderBy(sql`count(*)`, 'desc').orderBy('unit.unit_key').limit(limit).execute();
  return rows.map((row) => row.unit_key);
}

/** The four-digit groups the ledger asks for, the most often asked first. */
export async function listOccupationsAsked(tx: Transaction): Promise<string[]> {
  const rows = await tables(tx).selectFrom('demand.needs').select(sql<string>`left(occupation, 4)`.as('group')).groupBy(sql`1`).orderBy(sql`count(*)`, 'desc').orderBy(sql`1`).execute();
  return rows.map((row) => row.group);
}

/** The units each line names. */
export async function listUnitsOfLines(tx: Transaction, needs: readonly string[]): Promise<Map<string, string[]>> {
  const units = new Map<string, string[]>();
  for (let first = 0; first < needs.length; first += 5_000) {
    const rows = await tables(tx).selectFrom('demand.need_units').select(['need_id', 'unit_key']).where('need_id', 'in', needs.slice(first, first + 5_000)).orderBy('unit_key').execute();
    for (const row of rows) units.set(row.need_id, [...(units.get(row.need_id) ?? []), row.unit_key]);
  }
  return units;
}
