import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Outcome, Reason } from '../rules/row-end.ts';
import { tables } from './tables.ts';

export type ImportRow = { readonly line: number; readonly outcome: Outcome; readonly reasons: readonly Reason[]; readonly title: string; readonly company: string };

/** Adds the ends of rows; a line that already has its end keeps it. */
export async function saveImportRows(tx: Transaction, centre: Id<'centre'>, ofImport: Id<'import'>, rows: readonly ImportRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += 2_000) {
    const told = rows.slice(first, first + 2_000).map(({ line, outcome, reasons, title, company }) => ({ line, outcome, reasons, title, company }));
    await sql`
      insert into demand.import_rows (centre_id, import_id, line, outcome, reasons, title, company)
      select ${centre}::uuid, ${ofImport}::uuid, row.* from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as row (line integer, outcome text, reasons jsonb, title text, company text)
      on conflict do nothing`.execute(tx);
  }
}

/** Rows of an import by line, of one end or of all. */
export async function listImportRows(tx: Transaction, ofImport: Id<'import'>, outcome: Outcome | undefined, limit: number, offset: number): Promise<ImportRow[]> {
  let query = tables(tx).selectFrom('demand.import_rows').select(['line', 'outcome', 'reasons', 'title', 'company']).where('import_id', '=', ofImport);
  if (outcome) query = query.where('outcome', '=', outcome);
  const rows = await query.orderBy('line').limit(limit).offset(offset).execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome, reasons: row.reasons as readonly Reason[] }));
}
