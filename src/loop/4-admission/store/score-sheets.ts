import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { RowResult, SheetRow } from '../rules/sheet-rows.ts';
import { addRows } from './new-applications.ts';
import { tables } from './tables.ts';

export type ScoreSheet = {
  readonly id: Id<'score-sheet'>; readonly class: Id<'class'>; readonly file: string; readonly fileName: string; readonly status: 'open' | 'confirmed' | 'dropped';
  readonly uploadedAt: Instant; readonly uploadedBy: string; readonly uploadedByName: string; readonly confirmedAt: Instant | null;
};
export type KeptRow = SheetRow & { readonly kept: RowResult | null };

export async function addScoreSheet(tx: Transaction, centre: Id<'centre'>, sheet: Omit<ScoreSheet, 'status' | 'confirmedAt'>, rows: readonly SheetRow[]): Promise<void> {
  await addRows(tx, 'admission.score_sheets', [{
    centre_id: centre, id: sheet.id, class_id: sheet.class, file_hash: sheet.file, file_name: sheet.fileName, status: 'open',
    uploaded_at: sheet.uploadedAt, uploaded_by: sheet.uploadedBy, uploaded_by_name: sheet.uploadedByName, confirmed_at: null,
  }]);
  await addRows(tx, 'admission.score_sheet_rows', rows.map((row) => ({ centre_id: centre, sheet_id: sheet.id, line: row.line, number: row.number, name: row.name, cells: JSON.stringify(row.cells), is_left_out: row.isLeftOut, result: null })));
}

/** Sheets of a class, newest first; or one, held for the deed with `lock`. */
export async function listScoreSheets(tx: Transaction, { of, id, lock }: { readonly of?: Id<'class'>; readonly id?: Id<'score-sheet'>; readonly lock?: boolean }): Promise<ScoreSheet[]> {
  let query = tables(tx).selectFrom('admission.score_sheets').selectAll();
  if (of) query = query.where('class_id', '=', of);
  if (id) query = query.where('id', '=', id);
  if (lock) query = query.forUpdate();
  const rows = await query.orderBy('uploaded_at', 'desc').orderBy('id').limit(50).execute();
  return rows.map((row) => ({
    id: row.id as Id<'score-sheet'>, class: row.class_id as Id<'class'>, file: row.file_hash, fileName: row.file_name, status: row.status as ScoreSheet['status'],
    uploadedAt: row.uploaded_at, uploadedBy: row.uploaded_by, uploadedByName: row.uploaded_by_name, confirmedAt: row.confirmed_at,
  }));
}

export async function listSheetRows(tx: Transaction, sheet: Id<'score-sheet'>): Promise<KeptRow[]> {
  const rows = await tables(tx).selectFrom('admission.score_sheet_rows').selectAll().where('sheet_id', '=', sheet).orderBy('line').execute();
  return rows.map((row) => ({ line: row.line, number: row.number, name: row.name, cells: row.cells, isLeftOut: row.is_left_out, kept: row.result as RowResult | null }));
}

export async function changeSheetRow(tx: Transaction, sheet: Id<'score-sheet'>, row: SheetRow): Promise<void> {
  await tables(tx).updateTable('admission.score_sheet_rows').set({ number: row.number, name: row.name, cells: JSON.stringify(row.cells), is_left_out: row.isLeftOut })
    .where('sheet_id', '=', sheet).where('line', '=', row.line).execute();
}

/** What each row did stays beside it. */
export async function keepResults(tx: Transaction, sheet: Id<'score-sheet'>, results: ReadonlyMap<RowResult, readonly number[]>): Promise<void> {
  for (const [result, lines] of results) {
    if (lines.length > 0) await tables(tx).updateTable('admission.score_sheet_rows').set({ result }).where('sheet_id', '=', sheet).where('line', 'in', [...lines]).execute();
  }
}

/** Agreed to, or put aside: the file stays either way. */
export async function closeScoreSheet(tx: Transaction, id: Id<'score-sheet'>, status: 'confirmed' | 'dropped', now: Instant): Promise<void> {
  await tables(tx).updateTable('admission.score_sheets').set({ status, confirmed_at: status === 'confirmed' ? now : null }).where('id', '=', id).execute();
}
