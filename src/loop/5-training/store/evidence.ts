import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** A photo or file that shows what somebody did for a criterion; `file` is its content's hash in the file store. */
export type Evidence = {
  readonly id: Id<'evidence'>; readonly enrolment: Id<'enrolment'>; readonly unitKey: string; readonly criterion: string;
  readonly file: string; readonly fileName: string; readonly addedBy: string; readonly addedAt: Instant;
};

const readRow = (row: { id: string; enrolment_id: string; unit_key: string; criterion: string; file: string; file_name: string; added_by: string; added_at: Instant }): Evidence => ({
  id: row.id as Id<'evidence'>, enrolment: row.enrolment_id as Id<'enrolment'>, unitKey: row.unit_key, criterion: row.criterion, file: row.file, fileName: row.file_name, addedBy: row.added_by, addedAt: row.added_at,
});

/** Evidence of many enrolments, oldest first. */
export async function listEvidence(tx: Transaction, enrolments: readonly Id<'enrolment'>[], filter: { readonly unitKey?: string; readonly criterion?: string } = {}): Promise<Evidence[]> {
  if (enrolments.length === 0) return [];
  let query = tables(tx).selectFrom('training.evidence').selectAll().where('enrolment_id', 'in', [...enrolments]);
  if (filter.unitKey !== undefined) query = query.where('unit_key', '=', filter.unitKey);
  if (filter.criterion !== undefined) query = query.where('criterion', '=', filter.criterion);
  return (await query.orderBy('id').execute()).map(readRow);
}

/** What one trainee has shown, oldest first. */
export const evidenceOf = (tx: Transaction, enrolment: Id<'enrolment'>): Promise<Evidence[]> => listEvidence(tx, [enrolment]);

export async function findEvidence(tx: Transaction, id: Id<'evidence'>): Promise<Evidence | undefined> {
  const row = await tables(tx).selectFrom('training.evidence').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readRow(row);
}

export async function addEvidenceRows(tx: Transaction, centre: Id<'centre'>, rows: readonly (Evidence & { readonly fileKind: string })[]): Promise<void> {
  if (rows.length === 0) return;
  await tables(tx).insertInto('training.evidence').values(rows.map((one) => ({
    centre_id: centre, id: one.id, enrolment_id: one.enrolment, unit_key: one.unitKey, criterion: one.criterion, file: one.file, file_name: one.fileName, file_kind: one.fileKind,
    added_by: one.addedBy, added_at: one.addedAt,
  }))).execute();
}

/** How much rests on some units: criteria judged, pieces of evidence, and whose. */
export async function countTouched(tx: Transaction, units: readonly string[]): Promise<{ judged: number; files: number; trainees: number }> {
  const isAsked = sql<boolean>`unit_key = any(${[...new Set(units)]}::text[])`;
  const { judged, trainees } = await tables(tx).selectFrom('training.progress').where(isAsked)
    .select(({ fn }) => [fn.countAll<number>().as('judged'), fn.count<number>('enrolment_id').distinct().as('trainees')]).executeTakeFirstOrThrow();
  const { files } = await tables(tx).selectFrom('training.evidence').where(isAsked).select(({ fn }) => fn.countAll<number>().as('files')).executeTakeFirstOrThrow();
  return { judged: Number(judged), files: Number(files), trainees: Number(trainees) };
}
