import { Type } from 'typebox';
import { personOfUser } from '#access';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses, getWave } from '#waves';
import type { Application } from '../rules/application.ts';
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
    holder: await holderOf(context, application),
  });
});

/** Name and home on the paper: those of the register once this account is known to be the person's. Until then what was typed here, for whoever knows a NIK must not read another's record. */
async function holderOf({ tx, scope }: QuestionContext, { person: id, draft }: Application) {
  const isKnown = scope.within === 'centre' || (id !== null && (scope.person ?? await personOfUser(tx, scope.user)) === id);
  const person = isKnown && id ? await getPerson(tx, id) : undefined;
  return person
    ? { fullName: person.fullName, maskedNik: person.maskedNik, address: person.address, regionCode: person.regionCode }
    : { fullName: draft.identity?.fullName ?? '', maskedNik: undefined, address: draft.home?.address ?? '', regionCode: draft.home?.regionCode };
}
