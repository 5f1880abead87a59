import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import type { Heard } from '../rules/summarize.ts';
import { tables } from './tables.ts';

/** People asked for in vacancies that were read from files and count on a day, by four-digit occupation and regency. */
export async function listHeard(tx: Transaction, { today, occupation, region }: { today: Day; occupation?: string | undefined; region?: string | undefined }): Promise<Heard[]> {
  let query = tables(tx).selectFrom('demand.imported_vacancies').where('occupation', 'is not', null).where('state', '!=', 'set-aside').where('expires_on', '>=', today);
  if (occupation) query = query.where('occupation', 'like', `${occupation}%`);
  if (region) query = query.where('region', 'like', `${region.replace(/[^0-9.]/g, '')}%`);
  const rows = await query
    .select([sql<string>`left(occupation, 4)`.as('occupation'), sql<string>`left(coalesce(region, ''), 5)`.as('region'), sql<number>`sum(headcount)::int`.as('people')])
    .groupBy([sql`1`, sql`2`]).execute();
  return rows;
}
