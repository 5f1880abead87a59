import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** What was done for somebody who fell behind. */
export type FollowUp = { readonly id: Id<'follow-up'>; readonly enrolment: Id<'enrolment'>; readonly deed: string; readonly by: string; readonly at: Instant };

/** Follow-ups of enrolments, newest first. */
export async function listFollowUps(tx: Transaction, enrolments: readonly Id<'enrolment'>[]): Promise<FollowUp[]> {
  if (enrolments.length === 0) return [];
  const rows = await tables(tx).selectFrom('training.follow_ups').selectAll().where('enrolment_id', 'in', [...enrolments]).orderBy('written_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => ({ id: row.id as Id<'follow-up'>, enrolment: row.enrolment_id as Id<'enrolment'>, deed: row.deed, by: row.written_by, at: row.written_at }));
}

export async function addFollowUps(tx: Transaction, centre: Id<'centre'>, rows: readonly FollowUp[]): Promise<void> {
  if (rows.length === 0) return;
  await tables(tx).insertInto('training.follow_ups').values(rows.map((one) => ({ centre_id: centre, id: one.id, enrolment_id: one.enrolment, deed: one.deed, written_by: one.by, written_at: one.at }))).execute();
}
