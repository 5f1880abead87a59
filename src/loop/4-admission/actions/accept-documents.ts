import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { listApplications, moveApplications } from '../store/applications.ts';
import { acceptAll, listDocumentsOf, saveChecks } from '../store/document-checks.ts';
import { linkAccounts } from './check-documents.ts';
import { whyNot } from './why-not.ts';

const input = Type.Object({ applications: Type.Array(field.id<'application'>(), { minItems: 1, maxItems: 2_000 }) });

/** Finds the documents of many complete at once: the same verdict as on one, for those where nothing asks for a look of its own. The others stay as they are and are counted. */
export const acceptDocuments = action('admission.check-documents', input, async (context, { applications: ids }) => {
  const { tx, centre, actor, now, record } = context;
  const chosen = await listApplications(tx, { ids, lock: true });
  const left = await whyNot(context, 'accept', chosen);
  const accepted = chosen.filter(({ id }) => !left.has(id));
  if (accepted.length === 0) return fail({ code: 'admission.nobody-to-accept' });

  const documents = await listDocumentsOf(tx, accepted.map(({ id }) => id));
  await acceptAll(tx, documents.map(({ id }) => id));
  await saveChecks(tx, { centre, user: actor.id, name: actor.name, now }, documents.map(({ application, kind }) => ({ application, kind, verdict: 'accepted', note: null })));
  await moveApplications(tx, accepted.map(({ id }) => id), 'documents-complete', { to_fix: null, fix_by: null });
  for (const { id, status } of accepted) record({ subject: { type: 'application', id }, before: { status }, after: { status: 'documents-complete' } });
  await linkAccounts(context, accepted);
  return ok({ accepted: accepted.length, left: left.size });
});
