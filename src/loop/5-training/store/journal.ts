import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { JournalEntry } from '../rules/journal.ts';
import { tables } from './tables.ts';

export type KeptEntry = JournalEntry & { readonly id: Id<'journal'>; readonly class: Id<'class'>; readonly writtenBy: string; readonly writtenAt: Instant; readonly version: number };

/** The journal of classes in the order it was taught. */
export async function listJournal(tx: Transaction, classes: readonly Id<'class'>[], from?: Day, until?: Day): Promise<KeptEntry[]> {
  if (classes.length === 0) return [];
  let query = tables(tx).selectFrom('training.journal').selectAll().where('class_id', 'in', [...classes]);
  if (from) query = query.where('day', '>=', from);
  if (until) query = query.where('day', '<=', until);
  const rows = await query.orderBy('day').orderBy('from_period').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id as Id<'journal'>, class: row.class_id as Id<'class'>, day: row.day, fromPeriod: row.from_period, untilPeriod: row.until_period, unitKey: row.unit_key ?? undefined,
    covered: row.covered, method: row.method as JournalEntry['method'], obstacles: row.obstacles ?? undefined, writtenBy: row.written_by, writtenAt: row.written_at, version: row.version,
  }));
}

export async function addJournal(tx: Transaction, centre: Id<'centre'>, entries: readonly KeptEntry[]): Promise<void> {
  for (let first = 0; first < entries.length; first += 1_000) {
    await tables(tx).insertInto('training.journal').values(entries.slice(first, first + 1_000).map((one) => ({
      centre_id: centre, id: one.id, class_id: one.class, day: one.day, from_period: one.fromPeriod, until_period: one.untilPeriod, unit_key: one.unitKey ?? null, covered: one.covered,
      method: one.method, obstacles: one.obstacles ?? null, written_by: one.writtenBy, written_at: one.writtenAt, version: one.version,
    }))).execute();
  }
}

/** False when somebody else corrected the entry in the meantime. */
export async function correctJournal(tx: Transaction, { id, version, ...entry }: Omit<KeptEntry, 'class'>): Promise<boolean> {
  const saved = await tables(tx).updateTable('training.journal').set({
    day: entry.day, from_period: entry.fromPeriod, until_period: entry.untilPeriod, unit_key: entry.unitKey ?? null, covered: entry.covered, method: entry.method,
    obstacles: entry.obstacles ?? null, written_by: entry.writtenBy, written_at: entry.writtenAt, version: version + 1,
  }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** The days of each class that have a line in its journal. */
export async function listWrittenDays(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, Set<Day>>> {
  const days = new Map<Id<'class'>, Set<Day>>();
  if (classes.length === 0) return days;
  const rows = await tables(tx).selectFrom('training.journal').select(['class_id', 'day']).distinct().where('class_id', 'in', [...classes]).execute();
  for (const row of rows) days.set(row.class_id as Id<'class'>, (days.get(row.class_id as Id<'class'>) ?? new Set()).add(row.day));
  return days;
}
