import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { RowState } from '../rules/compare-scheme.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';
import type { ImportedScheme } from '../rules/imported-scheme.ts';
import { tables } from './tables.ts';

export type ImportRow = { readonly position: number; readonly state: RowState; readonly warnings: readonly ImportWarning[]; readonly scheme: ImportedScheme; readonly confirmedAt: Instant | null };
export type ImportHead = { readonly id: Id<'schemes-import'>; readonly fileName: string; readonly readAt: Instant; readonly readBy: string };

export async function saveImport(tx: Transaction, centre: Id<'centre'>, head: ImportHead & { fileHash: string }, rows: readonly Omit<ImportRow, 'confirmedAt'>[]): Promise<void> {
  await tables(tx).insertInto('schemes.imports').values({ centre_id: centre, id: head.id, file_hash: head.fileHash, file_name: head.fileName, read_at: head.readAt, read_by: head.readBy }).execute();
  for (let first = 0; first < rows.length; first += 500) {
    await tables(tx).insertInto('schemes.import_rows').values(rows.slice(first, first + 500).map((row) => ({
      centre_id: centre, import_id: head.id, position: row.position, state: row.state, warnings: JSON.stringify(row.warnings), scheme: JSON.stringify(row.scheme), confirmed_at: null,
    }))).execute();
  }
}

export async function findImport(tx: Transaction, id: Id<'schemes-import'>): Promise<{ head: ImportHead; rows: ImportRow[] } | undefined> {
  const head = await tables(tx).selectFrom('schemes.imports').select(['file_name', 'read_at', 'read_by']).where('id', '=', id).executeTakeFirst();
  if (!head) return undefined;
  const rows = await tables(tx).selectFrom('schemes.import_rows').select(['position', 'state', 'warnings', 'scheme', 'confirmed_at']).where('import_id', '=', id).orderBy('position').execute();
  return {
    head: { id, fileName: head.file_name, readAt: head.read_at, readBy: head.read_by },
    rows: rows.map((row) => ({ position: row.position, state: row.state as RowState, warnings: row.warnings, scheme: row.scheme, confirmedAt: row.confirmed_at })),
  };
}

/** Holds the file's rows against others who take them over at the same moment. */
export async function lockImport(tx: Transaction, id: Id<'schemes-import'>): Promise<void> {
  await tables(tx).selectFrom('schemes.imports').select('id').where('id', '=', id).forUpdate().execute();
}

export async function listImports(tx: Transaction, limit = 20): Promise<(ImportHead & { rows: number; confirmed: number })[]> {
  const rows = await tables(tx).selectFrom('schemes.imports as import')
    .innerJoin('schemes.import_rows as row', (join) => join.onRef('row.centre_id', '=', 'import.centre_id').onRef('row.import_id', '=', 'import.id'))
    .select(({ fn }) => ['import.id', 'import.file_name', 'import.read_at', 'import.read_by', fn.countAll<number>().as('rows'), fn.count<number>('row.confirmed_at').as('confirmed')])
    .groupBy(['import.id', 'import.file_name', 'import.read_at', 'import.read_by']).orderBy('import.id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ id: row.id as Id<'schemes-import'>, fileName: row.file_name, readAt: row.read_at, readBy: row.read_by, rows: Number(row.rows), confirmed: Number(row.confirmed) }));
}

export async function markConfirmed(tx: Transaction, id: Id<'schemes-import'>, positions: readonly number[], now: Instant): Promise<void> {
  await tables(tx).updateTable('schemes.import_rows').set({ confirmed_at: now }).where('import_id', '=', id).where('position', 'in', [...positions]).execute();
}
