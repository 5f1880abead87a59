import { Type } from 'typebox';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses, getWave } from '#waves';
import { listDocuments } from '../store/documents.ts';
import { findOwn } from './own-application.ts';

/** What somebody keeps as proof that their application was received. */
export const seeReceipt = question('admission.see-own-application', Type.Object({ application: field.id<'application'>() }), async (context, { application: id }) => {
  const found = await findOwn(context, id);
  if (!found.ok) return found;
  const { tx } = context;
  const application = found.value;
  const wave = await getWave(tx, application.wave);
  if (!wave || !application.number || !application.submittedAt) return fail(notFound);
  const classes = await findClasses(tx, application.choices);
  return ok({
    application, wave, centre: await getCentre(tx), choices: application.choices.flatMap((of) => classes.get(of) ?? []), documents: await listDocuments(tx, id),
    person: application.person ? await getPerson(tx, application.person) : undefined,
  });
});
