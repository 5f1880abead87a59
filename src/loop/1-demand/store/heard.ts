import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { sureEnough } from '../rules/heard-vacancy.ts';
import type { Heard } from '../rules/summarize.ts';
import { tables } from './tables.ts';

type Asked = { readonly today: Day; readonly occupation?: string | undefined; readonly region?: string | undefined };

/** People asked for in vacancies that were read from files and count on a day, by four-digit occupation, regency, month and last day. */
export async function listHeard(tx: Transaction, { today, occupation, region }: Asked): Promise<Heard[]> {
  let query = tables(tx).selectFrom('demand.imported_vacancies').where('confidence', '>=', sureEnough).where('state', '!=', 'set-aside').where('expires_on', '>=', today);
  if (occupation) query = query.where('occupation', 'like', `${occupation}%`);
  if (region) query = query.where('region', 'like', `${region.replace(/[^0-9.]/g, '')}%`);
  return query
    .select([sql<string>`left(occupation, 4)`.as('occupation'), sql<string>`left(coalesce(region, ''), 5)`.as('region'), 'month', 'expires_on as expiresOn', sql<number>`sum(headcount)::int`.as('people')])
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`]).execute();
}
