import { sql } from 'kysely';
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

/** Who asked after the result, with the classes they asked for. */
export async function listLateAskers(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'application'>, Id<'class'>[]>> {
  const rows = await tables(tx).selectFrom('admission.late_wishes').select(['application_id', 'class_id'])
    .where('class_id', '=', sql<string>`any(${[...classes]}::uuid[])`).orderBy('application_id').orderBy('asked_at').execute();
  const asked = new Map<Id<'application'>, Id<'class'>[]>();
  for (const row of rows) {
    const id = row.application_id as Id<'application'>;
    asked.set(id, [...(asked.get(id) ?? []), row.class_id as Id<'class'>]);
  }
  return asked;
}

/** What somebody asked for after the result. */
export async function listLateWishes(tx: Transaction, application: Id<'application'>): Promise<Id<'class'>[]> {
  const rows = await tables(tx).selectFrom('admission.late_wishes').select('class_id').where('application_id', '=', application).orderBy('asked_at').execute();
  return rows.map((row) => row.class_id as Id<'class'>);
}
