import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { DocumentKind, DocumentStatus } from '../rules/draft.ts';

type Enclosed = { readonly sealedNik: Uint8Array | null; readonly documents: readonly { readonly kind: DocumentKind; readonly status: DocumentStatus }[] };

/** What lies beside the answers of an application this transaction holds: the sealed NIK and the latest document of each kind. */
export async function readEnclosed(tx: Transaction, id: Id<'application'>): Promise<Enclosed> {
  const { rows: [row] } = await sql<{ nik_sealed: Uint8Array | null; documents: Enclosed['documents'] }>`
    select nik_sealed, (
      select coalesce(jsonb_agg(jsonb_build_object('kind', latest.kind, 'status', latest.status)), '[]')
      from (select distinct on (kind) kind, status from admission.documents as document where document.centre_id = application.centre_id and document.application_id = application.id
        order by kind, added_at desc, id desc) as latest) as documents
    from admission.applications as application where id = ${id}`.execute(tx);
  return { sealedNik: row?.nik_sealed ?? null, documents: row?.documents ?? [] };
}
