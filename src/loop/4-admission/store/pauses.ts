import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** A time in which a reserve list called nobody. */
export type Pause = { readonly class: Id<'class'>; readonly at: Instant; readonly byName: string; readonly why: string; readonly resumedAt: Instant | null; readonly resumedByName: string | null };

/** Every pause of these classes, the latest first; one that lasts has no end. */
export async function listPauses(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Pause[]> {
  if (classes.length === 0) return [];
  const rows = await tables(tx).selectFrom('admission.pauses').selectAll().where('class_id', 'in', [...classes]).orderBy('paused_at', 'desc').execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, at: row.paused_at, byName: row.paused_by_name, why: row.why, resumedAt: row.resumed_at, resumedByName: row.resumed_by_name }));
}

type By = { readonly user: string; readonly name: string; readonly now: Instant };

/** Begins a pause; false when one lasts already. */
export async function addPause(tx: Transaction, centre: Id<'centre'>, of: Id<'class'>, why: string, { user, name, now }: By): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.pauses')
    .values({ centre_id: centre, class_id: of, paused_at: now, paused_by: user, paused_by_name: name, why, resumed_at: null, resumed_by: null, resumed_by_name: null })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** Ends the pause that lasts; false when there is none. */
export async function endPause(tx: Transaction, of: Id<'class'>, { user, name, now }: By): Promise<boolean> {
  const ended = await tables(tx).updateTable('admission.pauses').set({ resumed_at: now, resumed_by: user, resumed_by_name: name }).where('class_id', '=', of).where('resumed_at', 'is', null).executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
