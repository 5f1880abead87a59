import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Application } from '../rules/application.ts';
import { completenessOf, type StateOfKind } from '../rules/completeness.ts';
import { requiredDocuments } from '../rules/draft.ts';
import { listChecks, listDocumentsOf } from '../store/document-checks.ts';

/** Where the documents of many applications stand, kind by kind. */
export async function documentsOf(tx: Transaction, applications: readonly Pick<Application, 'id' | 'draft'>[]): Promise<Map<Id<'application'>, StateOfKind[]>> {
  const ids = applications.map(({ id }) => id);
  const [checks, documents] = await Promise.all([listChecks(tx, ids), listDocumentsOf(tx, ids)]);
  const sent = new Map<Id<'application'>, Awaited<ReturnType<typeof listDocumentsOf>>>();
  for (const one of documents) sent.set(one.application, [...(sent.get(one.application) ?? []), one]);
  return new Map(applications.map(({ id, draft }) => [id, completenessOf({ required: requiredDocuments(draft), atCounter: draft.atCounter, seenAt: draft.documentsSeenAt, documents: sent.get(id) ?? [], checks: checks.get(id) ?? [] })]));
}
