import type { Selectable } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { ObjectionReason, Verdict } from '../rules/objection.ts';
import type { AfterTables } from './after-tables.ts';
import { tables } from './tables.ts';

export type Objection = {
  readonly id: Id<'objection'>; readonly wave: Id<'wave'>; readonly application: Id<'application'>; readonly reason: ObjectionReason; readonly text: string;
  readonly file: string | null; readonly fileName: string | null; readonly filedAt: Instant; readonly assistedByName: string | null; readonly dueAt: Instant;
  readonly status: 'open' | Verdict; readonly answer: string | null; readonly answeredAt: Instant | null; readonly answeredByName: string | null;
};

type Of = { readonly id?: Id<'objection'>; readonly wave?: Id<'wave'>; readonly application?: Id<'application'> };

/** Objections, the one that must be answered soonest first; answered ones after them. */
export async function listObjections(tx: Transaction, { id, wave, application }: Of, { lock = false } = {}): Promise<Objection[]> {
  let query = tables(tx).selectFrom('admission.objections').selectAll();
  if (id) query = query.where('id', '=', id);
  if (wave) query = query.where('wave_id', '=', wave);
  if (application) query = query.where('application_id', '=', application);
  const rows = await (lock ? query.forUpdate() : query).orderBy(({ eb }) => eb('status', '<>', 'open')).orderBy('due_at').orderBy('id').execute();
  return rows.map(readObjection);
}

type NewObjection = Pick<Objection, 'id' | 'wave' | 'application' | 'reason' | 'text' | 'file' | 'fileName' | 'filedAt' | 'assistedByName' | 'dueAt'>;

/** Files an objection; false when one of the same person is open: two at the same moment leave one. */
export async function addObjection(tx: Transaction, centre: Id<'centre'>, one: NewObjection): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.objections').values({
    centre_id: centre, id: one.id, wave_id: one.wave, application_id: one.application, reason: one.reason, text: one.text, file_hash: one.file, file_name: one.fileName, filed_at: one.filedAt,
    assisted_by_name: one.assistedByName, due_at: one.dueAt, status: 'open', answer: null, answered_at: null, answered_by: null, answered_by_name: null,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

type Answer = { readonly verdict: Verdict; readonly answer: string; readonly user: string; readonly name: string; readonly now: Instant };

/** An objection is answered once; a second answer finds nothing open. */
export async function saveAnswer(tx: Transaction, id: Id<'objection'>, { verdict, answer, user, name, now }: Answer): Promise<void> {
  await tables(tx).updateTable('admission.objections').set({ status: verdict, answer, answered_at: now, answered_by: user, answered_by_name: name }).where('id', '=', id).where('status', '=', 'open').execute();
}

const readObjection = (row: Selectable<AfterTables['admission.objections']>): Objection => ({
  id: row.id as Id<'objection'>, wave: row.wave_id as Id<'wave'>, application: row.application_id as Id<'application'>, reason: row.reason as ObjectionReason, text: row.text, file: row.file_hash, fileName: row.file_name,
  filedAt: row.filed_at, assistedByName: row.assisted_by_name, dueAt: row.due_at, status: row.status as Objection['status'], answer: row.answer, answeredAt: row.answered_at, answeredByName: row.answered_by_name,
});
