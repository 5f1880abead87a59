import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Adds a class asked for after the result; false when it was asked for already. */
export async function addLateWish(tx: Transaction, centre: Id<'centre'>, wish: { readonly application: Id<'application'>; readonly class: Id<'class'>; readonly now: Instant }): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.late_wishes').values({ centre_id: centre, application_id: wish.application, class_id: wish.class, asked_at: wish.now })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** Who asked for a class after the result. */
export async function listLateAskers(tx: Transaction, of: Id<'class'>): Promise<Id<'application'>[]> {
  const rows = await tables(tx).selectFrom('admission.late_wishes').select('application_id').where('class_id', '=', of).orderBy('application_id').execute();
  return rows.map((row) => row.application_id as Id<'application'>);
}

/** What somebody asked for after the result. */
export async function listLateWishes(tx: Transaction, application: Id<'application'>): Promise<Id<'class'>[]> {
  const rows = await tables(tx).selectFrom('admission.late_wishes').select('class_id').where('application_id', '=', application).orderBy('asked_at').execute();
  return rows.map((row) => row.class_id as Id<'class'>);
}
