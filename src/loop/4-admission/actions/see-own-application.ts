import { Type } from 'typebox';
import { phoneOfUser } from '#access';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses, getWave, isOpenOn, listWaves } from '#waves';
import { isComplete, partsFor, stateOfParts } from '../rules/draft.ts';
import { listApplications } from '../store/applications.ts';
import { listDocuments } from '../store/documents.ts';
import { graceEndOf } from './intake.ts';
import { findOwn, lacksAge, lastDayToSend } from './own-application.ts';
import { regionChoices } from './region-choices.ts';
import { notSentYet, tellStanding } from './tell-standing.ts';
import { offersFor, tellWishes, type ToldWishes } from './tell-wishes.ts';

/** All applications of whoever is signed in, newest first. */
export const listOwnApplications = question('admission.see-own-application', Type.Object({}), async ({ tx, scope }) => {
  if (scope.within !== 'own') return ok({ applications: [] });
  const byUser = await listApplications(tx, { user: scope.user });
  const byPerson = scope.person ? await listApplications(tx, { person: scope.person }) : [];
  const own = [...new Map([...byUser, ...byPerson].map((one) => [one.id, one])).values()].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  const waves = new Map((await listWaves(tx)).map((wave) => [wave.id, wave]));
  return ok({ applications: own.map(({ id, number, status, wave, savedAt }) => ({ id, number, status, wave: waves.get(wave)!, savedAt })) });
});

const own = Type.Object({ application: field.id<'application'>() });

/** One application as its owner sees it: how far it is, what is missing, and once published the result with its reasons. */
export const seeOwnApplication = question('admission.see-own-application', own, async (context, { application: id }) => {
  const { tx, today, now } = context;
  const [found, documents] = await Promise.all([findOwn(context, id), listDocuments(tx, id)]);
  if (!found.ok) return found;
  const application = found.value;
  const isDraft = application.status === 'draft';
  const [wave, centre, chosen, told, standing] = await Promise.all([
    getWave(tx, application.wave), getCentre(tx), findClasses(tx, application.choices),
    isDraft || application.status === 'needs-fix' ? tellWishes(context, application) : nothingToChoose, isDraft ? notSentYet : tellStanding(context, application),
  ]);
  if (!wave) return fail(notFound);
  const parts = stateOfParts({ ...application, isSent: application.person !== null, needsGuardian: lacksAge(application, today), hasNik: application.maskedNik !== null, documents });
  return ok({
    application, wave, documents, parts, asked: partsFor(lacksAge(application, today)), isComplete: isComplete(parts), isOpen: isOpenOn(wave, today), sendBy: lastDayToSend(application, wave),
    graceUntil: isDraft ? await graceEndOf(context, wave) : undefined, today, now, isKnown: context.scope.within === 'own' && context.scope.person !== undefined,
    centre, choices: application.choices.flatMap((of) => chosen.get(of) ?? []), ...standing, ...told,
  });
});

/** Whoever sent everything has chosen. */
const nothingToChoose: ToldWishes = { wishes: [], quietest: undefined, odds: undefined };

/** The form of one part, with what was answered before and what there is to choose from. */
export const openPart = question('admission.see-own-application', own, async (context, { application: id }) => {
  const { tx, scope } = context;
  const [found, documents] = await Promise.all([findOwn(context, id), listDocuments(tx, id)]);
  if (!found.ok) return found;
  const application = found.value;
  const isOwn = scope.within === 'own';
  const [wave, person, { offers, odds }, { regionCode }, phone] = await Promise.all([
    getWave(tx, application.wave), isOwn && scope.person ? getPerson(tx, scope.person) : undefined, offersFor(context, application), getCentre(tx), isOwn ? phoneOfUser(tx, scope.user) : undefined,
  ]);
  if (!wave) return fail(notFound);
  return ok({
    application, wave, documents, regions: regionChoices(regionCode), isKnown: person !== undefined, phone,
    background: person && { education: person.education, schooling: person.schooling ?? undefined, supportNeeds: person.supportNeeds }, offers, odds,
  });
});
