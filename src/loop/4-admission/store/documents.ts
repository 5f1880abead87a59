import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { DocumentKind, DocumentStatus } from '../rules/draft.ts';
import { tables } from './tables.ts';

export type Document = {
  readonly id: Id<'document'>; readonly application: Id<'application'>; readonly kind: DocumentKind; readonly file: string; readonly name: string;
  readonly status: DocumentStatus; readonly note: string | null; readonly addedAt: Instant;
};

/** The latest document of each kind; earlier ones are kept but no longer asked about. */
export async function listDocuments(tx: Transaction, application: Id<'application'>): Promise<Document[]> {
  const rows = await tables(tx).selectFrom('admission.documents').selectAll().where('application_id', '=', application)
    .distinctOn('kind').orderBy('kind').orderBy('added_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(readDocument);
}

export async function findDocument(tx: Transaction, id: Id<'document'>): Promise<Document | undefined> {
  const row = await tables(tx).selectFrom('admission.documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readDocument(row);
}

export async function addDocument(tx: Transaction, centre: Id<'centre'>, document: Omit<Document, 'status' | 'note'>): Promise<void> {
  await tables(tx).insertInto('admission.documents').values({
    centre_id: centre, id: document.id, application_id: document.application, kind: document.kind, file_hash: document.file, file_name: document.name, status: 'new', note: null,
    added_at: document.addedAt,
  }).execute();
}

export async function judgeDocument(tx: Transaction, id: Id<'document'>, status: DocumentStatus, note: string | null): Promise<void> {
  await tables(tx).updateTable('admission.documents').set({ status, note }).where('id', '=', id).execute();
}

type Row = { id: string; application_id: string; kind: string; file_hash: string; file_name: string; status: string; note: string | null; added_at: Instant };

const readDocument = (row: Row): Document => ({
  id: row.id as Id<'document'>, application: row.application_id as Id<'application'>, kind: row.kind as DocumentKind, file: row.file_hash, name: row.file_name,
  status: row.status as DocumentStatus, note: row.note, addedAt: row.added_at,
});
