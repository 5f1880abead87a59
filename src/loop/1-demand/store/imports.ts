import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Meanings } from '../rules/vacancy-import/meanings.ts';
import type { Outcome } from '../rules/row-end.ts';
import { tables } from './tables.ts';

export type ImportStatus = 'choosing' | 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled' | 'undone';
export type Import = {
  readonly id: Id<'import'>; readonly fileHash: string; readonly fileName: string; readonly status: ImportStatus; readonly lastLine: number;
  readonly counts: Readonly<Record<Outcome, number>>; readonly problem: string | null; readonly askedBy: string; readonly askedAt: Instant; readonly movedAt: Instant; readonly finishedAt: Instant | null;
  /** Where the file comes from and what its columns mean, once a person has said so. */
  readonly sourceName: string | null; readonly meanings: Meanings | null;
};

type Row = {
  id: string; file_hash: string; file_name: string; status: string; last_line: number; accepted: number; repaired: number; duplicate: number; refused: number;
  problem: string | null; asked_by: string; asked_at: Instant; moved_at: Instant; finished_at: Instant | null; source_name: string | null; meanings: unknown;
};

const readImport = (row: Row): Import => ({
  id: row.id as Id<'import'>, fileHash: row.file_hash, fileName: row.file_name, status: row.status as ImportStatus, lastLine: row.last_line,
  counts: { accepted: row.accepted, repaired: row.repaired, duplicate: row.duplicate, refused: row.refused },
  problem: row.problem, askedBy: row.asked_by, askedAt: row.asked_at, movedAt: row.moved_at, finishedAt: row.finished_at,
  sourceName: row.source_name, meanings: row.meanings as Meanings | null,
});

/** Files a file once; false when it was here before. */
export async function addImport(tx: Transaction, centre: Id<'centre'>, { id, fileHash, fileName, askedBy, now, status = 'waiting' }: { id: Id<'import'>; fileHash: string; fileName: string; askedBy: string; now: Instant; status?: 'waiting' | 'choosing' }): Promise<boolean> {
  const result = await tables(tx).insertInto('demand.imports')
    .values({ centre_id: centre, id, file_hash: fileHash, file_name: fileName, status, problem: null, asked_by: askedBy, asked_at: now, moved_at: now, finished_at: null })
    .onConflict((conflict) => conflict.columns(['centre_id', 'file_hash']).doNothing()).executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function findImport(tx: Transaction, id: Id<'import'>): Promise<Import | undefined> {
  const row = await tables(tx).selectFrom('demand.imports').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readImport(row);
}

export async function findImportOfFile(tx: Transaction, fileHash: string): Promise<Import | undefined> {
  const row = await tables(tx).selectFrom('demand.imports').selectAll().where('file_hash', '=', fileHash).executeTakeFirst();
  return row && readImport(row);
}

/** Holds the import so that two runs of it, after a kill or by mistake, take turns and never take a row twice. */
export async function lockImport(tx: Transaction, id: Id<'import'>): Promise<Import | undefined> {
  const row = await tables(tx).selectFrom('demand.imports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readImport(row);
}

/** Newest first. */
export async function listImports(tx: Transaction, limit: number, offset: number): Promise<{ imports: Import[]; total: number }> {
  const { total } = await tables(tx).selectFrom('demand.imports').select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await tables(tx).selectFrom('demand.imports').selectAll().orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return { imports: rows.map(readImport), total: Number(total) };
}

/** Imports that wait, or stand still since a moment: cut off by a kill. */
export async function listUnfinished(tx: Transaction, since: Instant): Promise<Id<'import'>[]> {
  const rows = await tables(tx).selectFrom('demand.imports').select('id').where('status', 'in', ['waiting', 'running']).where('moved_at', '<', since).orderBy('asked_at').execute();
  return rows.map((row) => row.id as Id<'import'>);
}

/** Writes how far a run has come. */
export async function moveImport(
  tx: Transaction, { id, counts }: Import, to: { status: ImportStatus; lastLine: number; added: Readonly<Record<Outcome, number>>; now: Instant; problem?: string | null },
): Promise<void> {
  const isOver = to.status === 'finished' || to.status === 'failed' || to.status === 'cancelled';
  await tables(tx).updateTable('demand.imports').set({
    status: to.status, last_line: to.lastLine, moved_at: to.now, problem: to.problem ?? null, finished_at: isOver ? to.now : null,
    accepted: counts.accepted + to.added.accepted, repaired: counts.repaired + to.added.repaired, duplicate: counts.duplicate + to.added.duplicate, refused: counts.refused + to.added.refused,
  }).where('id', '=', id).execute();
}
