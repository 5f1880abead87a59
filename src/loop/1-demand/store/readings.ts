import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import { sureEnough } from '../rules/heard-vacancy.ts';
import type { ConfirmedText } from '../rules/mapping/occupation-phrases.ts';
import { takenAway, type TaughtUnits, type UnitReason } from '../rules/unit-reading.ts';
import { tables } from './tables.ts';

type Said = { readonly state: 'confirmed' | 'set-aside'; readonly occupation: string | null; /** Left out where a person said nothing of them. */ readonly units?: readonly string[] | undefined; readonly now: Instant };

/** What a person said about a vacancy; false when somebody was first. */
export async function saveReading(tx: Transaction, id: Id<'importedVacancy'>, version: number, { state, occupation, units, now }: Said): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies')
    .set({ state, occupation, confidence: state === 'confirmed' ? 1000 : 0, version: version + 1, read_at: now, ...(units ? { units: [...units], are_units_read: true } : {}) })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

type Alike = { readonly title: string; readonly occupation: string; readonly units: Pick<TaughtUnits, 'asked' | 'takenAway'>; readonly now: Instant };

/** Confirms every vacancy that nobody has read yet and whose title says the same; how many there were. Their units lose what was taken away and gain what was asked for. */
export async function confirmAlike(tx: Transaction, { title, occupation, units, now }: Alike): Promise<number> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies')
    .set({
      state: 'confirmed', occupation, confidence: 1000, read_at: now, version: sql`version + 1`,
      units: sql<string[]>`array(select distinct unit from unnest(units || ${[...units.asked]}::text[]) as unit where unit <> all (${[...units.takenAway]}::text[]) order by unit)`,
    })
    .where('state', '=', 'open').where('confidence', '<', sureEnough).where(sql<boolean>`lower(title) = lower(${title})`).executeTakeFirst();
  return Number(changed.numUpdatedRows);
}

/** Puts a vacancy to the end of the queue; false when somebody was first. */
export async function putLast(tx: Transaction, id: Id<'importedVacancy'>, version: number, now: Instant): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies').set({ put_off_at: now, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export type Confirmed = { readonly titles: readonly ConfirmedText[]; readonly units: readonly TaughtUnits[] };

/** What people of the centre said titles mean, the newest first and each title once, and which units their vacancies ask for: the next mapping is taught by it. */
export async function listConfirmed(tx: Transaction, limit = 5_000): Promise<Confirmed> {
  const rows = await tables(tx).selectFrom('demand.imported_vacancies').select(['title', 'occupation', 'units', 'unit_reasons', 'are_units_read'])
    .where('state', '=', 'confirmed').where('occupation', 'is not', null).orderBy('read_at', (order) => order.desc().nullsLast()).limit(limit).execute();
  const titles = new Map<string, ConfirmedText>();
  const units: TaughtUnits[] = [];
  for (const { title, occupation, ...row } of rows) {
    if (!titles.has(fold(title))) titles.set(fold(title), { title, occupation: occupation! });
    if (row.are_units_read) units.push({ title, asked: row.units, takenAway: takenAway(row.unit_reasons as UnitReason[], row.units) });
  }
  return { titles: [...titles.values()], units };
}
