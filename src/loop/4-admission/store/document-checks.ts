import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { DocumentCheck } from '../rules/completeness.ts';
import type { DocumentKind, DocumentStatus } from '../rules/draft.ts';
import { tables } from './tables.ts';

/** Who looked at which kind of document, by application. */
export async function listChecks(tx: Transaction, applications: readonly Id<'application'>[]): Promise<Map<Id<'application'>, DocumentCheck[]>> {
  const checks = new Map<Id<'application'>, DocumentCheck[]>();
  if (applications.length === 0) return checks;
  const rows = await tables(tx).selectFrom('admission.document_checks').selectAll().where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`).execute();
  for (const row of rows) {
    const id = row.application_id as Id<'application'>;
    checks.set(id, [...(checks.get(id) ?? []), { kind: row.kind as DocumentKind, verdict: row.verdict as DocumentCheck['verdict'], note: row.note, by: row.looked_by_name, at: row.looked_at }]);
  }
  return checks;
}

type Look = { readonly centre: Id<'centre'>; readonly user: string; readonly name: string; readonly now: Instant };

/** Keeps the latest look at each kind; the trail has the earlier ones. */
export async function saveChecks(tx: Transaction, { centre, user, name, now }: Look, checks: readonly (Pick<DocumentCheck, 'kind' | 'verdict' | 'note'> & { readonly application: Id<'application'> })[]): Promise<void> {
  for (let first = 0; first < checks.length; first += 1_000) {
    await tables(tx).insertInto('admission.document_checks')
      .values(checks.slice(first, first + 1_000).map(({ application, kind, verdict, note }) => ({ centre_id: centre, application_id: application, kind, verdict, note, looked_by: user, looked_by_name: name, looked_at: now })))
      .onConflict((conflict) => conflict.columns(['centre_id', 'application_id', 'kind'])
        .doUpdateSet((row) => ({ verdict: row.ref('excluded.verdict'), note: row.ref('excluded.note'), looked_by: user, looked_by_name: name, looked_at: now })))
      .execute();
  }
}

type SentDocument = { readonly application: Id<'application'>; readonly id: Id<'document'>; readonly kind: DocumentKind; readonly status: DocumentStatus; readonly note: string | null; readonly addedAt: Instant };

/** The latest document of each kind of many applications. */
export async function listDocumentsOf(tx: Transaction, applications: readonly Id<'application'>[]): Promise<SentDocument[]> {
  if (applications.length === 0) return [];
  const rows = await tables(tx).selectFrom('admission.documents').select(['id', 'application_id', 'kind', 'status', 'note', 'added_at']).where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`)
    .distinctOn(['application_id', 'kind']).orderBy('application_id').orderBy('kind').orderBy('added_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => ({ application: row.application_id as Id<'application'>, id: row.id as Id<'document'>, kind: row.kind as DocumentKind, status: row.status as DocumentStatus, note: row.note, addedAt: row.added_at }));
}

/** Many documents found good at once. */
export async function acceptAll(tx: Transaction, documents: readonly Id<'document'>[]): Promise<void> {
  if (documents.length === 0) return;
  await tables(tx).updateTable('admission.documents').set({ status: 'accepted', note: null }).where('id', '=', sql<string>`any(${[...documents]}::uuid[])`).execute();
}
