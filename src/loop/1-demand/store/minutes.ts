import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type MinutesRecord = {
  readonly id: Id<'minutes'>; readonly title: string; readonly heldOn: Day; readonly place: string | null; readonly file: string | null; readonly fileName: string | null;
  readonly pasted: string; readonly rows: number; readonly taken: number; readonly recordedBy: string; readonly recordedAt: Instant;
};

export async function saveMinutes(tx: Transaction, centre: Id<'centre'>, minutes: MinutesRecord): Promise<void> {
  await tables(tx).insertInto('demand.minutes').values({
    centre_id: centre, id: minutes.id, title: minutes.title, held_on: minutes.heldOn, place: minutes.place, file_hash: minutes.file, file_name: minutes.fileName,
    pasted: minutes.pasted, rows: minutes.rows, taken: minutes.taken, recorded_by: minutes.recordedBy, recorded_at: minutes.recordedAt,
  }).execute();
}

const table = (tx: Transaction) => tables(tx).selectFrom('demand.minutes').select([
  'id', 'title', 'held_on as heldOn', 'place', 'file_hash as file', 'file_name as fileName', 'pasted', 'rows', 'taken', 'recorded_by as recordedBy', 'recorded_at as recordedAt',
]);

export async function findMinutes(tx: Transaction, id: Id<'minutes'>): Promise<MinutesRecord | undefined> {
  const row = await table(tx).where('id', '=', id).executeTakeFirst();
  return row && { ...row, id };
}

/** Minutes in which the very same table was pasted. */
export async function findSameTable(tx: Transaction, pasted: string): Promise<MinutesRecord | undefined> {
  const row = await table(tx).where('pasted', '=', pasted).executeTakeFirst();
  return row && { ...row, id: row.id as Id<'minutes'> };
}

/** The newest forum first. */
export async function listMinutes(tx: Transaction, limit: number, offset: number): Promise<{ minutes: MinutesRecord[]; total: number }> {
  const { total } = await tables(tx).selectFrom('demand.minutes').select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await table(tx).orderBy('held_on', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return { minutes: rows.map((row) => ({ ...row, id: row.id as Id<'minutes'> })), total: Number(total) };
}
