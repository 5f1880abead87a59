import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { documentKinds, requiredDocuments, type DocumentKind } from '../rules/draft.ts';
import { changeApplication } from '../store/applications.ts';
import { addDocument, listDocuments } from '../store/documents.ts';
import { lockChangeable } from './own-application.ts';

const one = { file: Type.Optional(field.file()), name: Type.Optional(Type.String({ maxLength: 200 })) };

const input = Type.Object({
  application: field.id<'application'>(),
  identityCard: one.file, identityCardName: one.name,
  diploma: one.file, diplomaName: one.name,
  familyCard: one.file, familyCardName: one.name,
  supportLetter: one.file, supportLetterName: one.name,
  /** Kinds that will be shown at the counter instead; absent leaves what was said before. */
  atCounter: Type.Optional(Type.Array(field.oneOf(documentKinds), { maxItems: documentKinds.length })),
});

/** The form's name for each kind of document. */
export const documentFields = { 'identity-card': 'identityCard', 'diploma': 'diploma', 'family-card': 'familyCard', 'support-letter': 'supportLetter' } as const satisfies Record<DocumentKind, string>;

/** Photographs or PDFs of documents, or the word that they will be brought; a new one takes the place of the earlier of its kind. */
export const addDocuments = action('admission.add-documents', input, async (context, { application: id, atCounter, ...sent }) => {
  const { tx, centre, now, newId, record } = context;
  const found = await lockChangeable(context, id);
  if (!found.ok) return found;
  const { draft } = found.value.application;
  const kinds = (Object.keys(documentFields) as DocumentKind[]).filter((kind) => sent[documentFields[kind]] !== undefined);
  const before = draft.atCounter ?? [];
  // Whoever photographs it after all need not bring it.
  const brought = [...new Set(atCounter ?? before)].filter((kind) => !kinds.includes(kind));
  if (kinds.length === 0 && brought.join() === before.join()) {
    const there = (await listDocuments(tx, id)).filter(({ status }) => status !== 'unclear').map(({ kind }) => kind);
    const missing = requiredDocuments(draft).find((kind) => !there.includes(kind) && !brought.includes(kind));
    if (missing || brought.length === 0) return fail({ code: 'admission.document-missing', field: documentFields[missing ?? 'identity-card'] });
  }
  for (const kind of kinds) {
    const name = sent[`${documentFields[kind]}Name`] ?? kind;
    await addDocument(tx, centre, { id: newId<'document'>(), application: id, kind, file: sent[documentFields[kind]]!, name, addedAt: now });
  }
  await changeApplication(tx, id, { saved_at: now, draft: JSON.stringify({ ...draft, atCounter: brought }) });
  record({ subject: { type: 'application', id }, before: { atCounter: before }, after: { documents: kinds, atCounter: brought } });
  return ok({ id });
});
