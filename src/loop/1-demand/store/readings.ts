import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import { sureEnough } from '../rules/heard-vacancy.ts';
import { tables } from './tables.ts';

/** What a person said about a vacancy; false when somebody was first. */
export async function saveReading(tx: Transaction, id: Id<'importedVacancy'>, version: number, reading: { state: 'confirmed' | 'set-aside'; occupation: string | null; now: Instant }): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies')
    .set({ state: reading.state, occupation: reading.occupation, confidence: reading.state === 'confirmed' ? 1000 : 0, version: version + 1, read_at: reading.now })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Confirms every vacancy that nobody has read yet and whose title says the same; how many there were. */
export async function confirmAlike(tx: Transaction, title: string, occupation: string, now: Instant): Promise<number> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies')
    .set({ state: 'confirmed', occupation, confidence: 1000, read_at: now, version: sql`version + 1` })
    .where('state', '=', 'open').where('confidence', '<', sureEnough).where(sql<boolean>`lower(title) = lower(${title})`).executeTakeFirst();
  return Number(changed.numUpdatedRows);
}

/** Puts a vacancy to the end of the queue; false when somebody was first. */
export async function putLast(tx: Transaction, id: Id<'importedVacancy'>, version: number, now: Instant): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies').set({ put_off_at: now, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** What people of the centre said titles mean, the newest first and each title once: the next mapping is taught by it. */
export async function listConfirmed(tx: Transaction, limit = 5_000): Promise<{ title: string; occupation: string }[]> {
  const rows = await tables(tx).selectFrom('demand.imported_vacancies').select(['title', 'occupation']).where('state', '=', 'confirmed').where('occupation', 'is not', null).orderBy('read_at', (order) => order.desc().nullsLast()).limit(limit).execute();
  const newest = new Map<string, { title: string; occupation: string }>();
  for (const { title, occupation } of rows) if (!newest.has(fold(title))) newest.set(fold(title), { title, occupation: occupation! });
  return [...newest.values()];
}
