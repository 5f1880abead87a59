import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type Counted = { readonly key: string; readonly attempts: number; /** Seconds until the window that began with the first attempt is over. */ readonly left: number };

/** Counts one attempt under each key; a window that is over begins anew. By the database's clock, which all processes share. */
export async function countAttempts(tx: Transaction, centre: Id<'centre'>, keys: readonly string[], windowMinutes: number): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    insert into access.sign_in_attempts as known (centre_id, key, attempts, until)
    select ${centre}::uuid, key, 1, now() + make_interval(mins => ${windowMinutes}::int) from unnest(${[...keys]}::text[]) as key
    on conflict (centre_id, key) do update set
      attempts = case when known.until <= now() then 1 else known.attempts + 1 end,
      until = case when known.until <= now() then excluded.until else known.until end
    returning key, attempts, ceil(extract(epoch from until - now()))::int as left`.execute(tx);
  return rows;
}

/** A success wipes the slate. */
export async function forgiveAttempts(tx: Transaction, key: string): Promise<void> {
  await tables(tx).deleteFrom('access.sign_in_attempts').where('key', '=', key).execute();
}

/** Windows long over go, a few hundred at a time; rows another attempt holds at this moment are left to the next. */
export async function sweepAttempts(tx: Transaction): Promise<void> {
  await sql`delete from access.sign_in_attempts where (centre_id, key) in (
    select centre_id, key from access.sign_in_attempts where until < now() - interval '1 hour' order by until limit 500 for update skip locked)`.execute(tx);
}
