import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findDocument } from '../store/documents.ts';
import { findOwn } from './own-application.ts';

/** Where a document lies; its owner and the officers may open it. */
export const seeDocument = question('admission.see-document', Type.Object({ document: field.id<'document'>() }), async (context, { document: id }) => {
  const document = await findDocument(context.tx, id);
  const application = document && await findOwn(context, document.application);
  return document && application?.ok ? ok({ file: document.file, name: document.name }) : fail(notFound);
});
