import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type Key = {
  readonly id: Id<'key'>; readonly holder: string; readonly employer: Id<'employer'> | null; readonly startsWith: string; readonly madeBy: string; readonly madeAt: Instant;
  readonly revokedAt: Instant | null; readonly lastUsedOn: Day | null; readonly used: number; readonly minuteAt: Instant | null; readonly inMinute: number; readonly version: number;
};

const table = (tx: Transaction) => tables(tx).selectFrom('demand.keys').select([
  'id', 'holder', 'employer_id as employer', 'starts_with as startsWith', 'made_by as madeBy', 'made_at as madeAt', 'revoked_at as revokedAt', 'last_used_on as lastUsedOn', 'used', 'minute_at as minuteAt', 'in_minute as inMinute', 'version',
]);
type Row = Awaited<ReturnType<ReturnType<typeof table>['execute']>>[number];
const readKey = (row: Row): Key => ({ ...row, id: row.id as Id<'key'>, employer: row.employer as Id<'employer'> | null });

type NewKey = Pick<Key, 'id' | 'holder' | 'employer' | 'startsWith' | 'madeBy' | 'madeAt'> & { readonly hash: string };
export async function saveKey(tx: Transaction, centre: Id<'centre'>, key: NewKey): Promise<void> {
  await tables(tx).insertInto('demand.keys')
    .values({ centre_id: centre, id: key.id, holder: key.holder, employer_id: key.employer, key_hash: key.hash, starts_with: key.startsWith, made_by: key.madeBy, made_at: key.madeAt }).execute();
}

/** Those that work first, the newest on top. */
export async function listKeys(tx: Transaction): Promise<Key[]> {
  const rows = await table(tx).orderBy('revoked_at', (order) => order.desc().nullsFirst()).orderBy('made_at', 'desc').limit(500).execute();
  return rows.map(readKey);
}

export async function findKeyByHash(tx: Transaction, hash: string): Promise<Key | undefined> {
  const row = await table(tx).where('key_hash', '=', hash).executeTakeFirst();
  return row && readKey(row);
}

export async function findKey(tx: Transaction, id: Id<'key'>): Promise<Key | undefined> {
  const row = await table(tx).where('id', '=', id).executeTakeFirst();
  return row && readKey(row);
}

/** Holds the key: uses of one minute are counted one after the other. */
export async function lockKey(tx: Transaction, id: Id<'key'>): Promise<Key | undefined> {
  const row = await table(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readKey(row);
}

export async function noteUse(tx: Transaction, key: Key, use: { readonly on: Day; readonly minuteAt: Instant; readonly inMinute: number }): Promise<void> {
  await tables(tx).updateTable('demand.keys').set({ used: key.used + 1, last_used_on: use.on, minute_at: use.minuteAt, in_minute: use.inMinute }).where('id', '=', key.id).execute();
}

/** False when it was revoked already. */
export async function revokeKeyIn(tx: Transaction, id: Id<'key'>, now: Instant): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.keys').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
