import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { ledger } from './ledger.ts';
import { readLine, type Line } from './read-line.ts';
import { tables } from './tables.ts';

type Between = { readonly today: Day; readonly until: Day; readonly firstOfMonth: Day };

/** Lines that fade soon, still want people in a month to come, and whose employer was not asked about this last day of theirs. */
export async function listUnasked(tx: Transaction, { today, until, firstOfMonth }: Between): Promise<Line[]> {
  const asked = tables(tx).selectFrom('demand.renewal_asks as ask').select(sql`1`.as('one')).where(sql<boolean>`ask.need_id = line.id and ask.expires_on = line.expires_on`);
  const rows = await ledger(tx).selectAll().where('line.is_withdrawn', '=', false).where('line.expires_on', '>=', today).where('line.expires_on', '<=', until)
    .where('line.month', '>=', firstOfMonth).where(sql<boolean>`line.headcount > line.paid_back`).where(({ not, exists }) => not(exists(asked)))
    .orderBy('line.expires_on').orderBy('line.id').execute();
  return rows.map(readLine);
}

export type Ask = { readonly need: Id<'need'>; readonly expiresOn: Day; readonly on: Day; readonly channel: 'whatsapp' | 'mail' };

export async function saveAsks(tx: Transaction, centre: Id<'centre'>, asks: readonly Ask[]): Promise<void> {
  if (asks.length === 0) return;
  await tables(tx).insertInto('demand.renewal_asks')
    .values(asks.map((ask) => ({ centre_id: centre, need_id: ask.need, expires_on: ask.expiresOn, asked_on: ask.on, channel: ask.channel })))
    .onConflict((conflict) => conflict.doNothing()).execute();
}

/** When the employers of lines were last asked whether they still stand. */
export async function listAsked(tx: Transaction, needs: readonly Id<'need'>[]): Promise<Map<string, Day>> {
  if (needs.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('demand.renewal_asks').select(['need_id', sql<Day>`max(asked_on)`.as('asked_on')]).where('need_id', 'in', [...needs]).groupBy('need_id').execute();
  return new Map(rows.map((row) => [row.need_id, row.asked_on]));
}
