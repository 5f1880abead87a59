import { Type } from 'typebox';
import { phoneOfUser } from '#access';
import { getCentre } from '#centres';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses, getWave, isOpenOn, listClasses, listWaves } from '#waves';
import type { Application } from '../rules/application.ts';
import { isComplete, partsFor, stateOfParts } from '../rules/draft.ts';
import type { Eligibility } from '../rules/eligibility.ts';
import { refusalOf } from '../rules/eligibility-of-class.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { listApplications } from '../store/applications.ts';
import { listDocuments } from '../store/documents.ts';
import { listObjections } from '../store/objections.ts';
import { findPolicy } from '../store/policies.ts';
import { wishesSoFar } from '../store/wishes-so-far.ts';
import { toldBy } from './choose-classes.ts';
import { objectionTimes } from './file-objection.ts';
import { ownPlaces } from './see-line.ts';
import { oddsOf } from './own-odds.ts';
import { judgeClasses } from './judge-choices.ts';
import { graceEndOf } from './intake.ts';
import { findOwn, lacksAge, lastDayToSend } from './own-application.ts';
import { regionChoices } from './region-choices.ts';
import { screeningOf } from './see-own-slots.ts';
import { usualMoves } from './usual-moves.ts';
import { tellResult } from './told-result.ts';
import { whatNext } from './what-next.ts';

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
  const found = await findOwn(context, id);
  if (!found.ok) return found;
  const { tx, today } = context;
  const application = found.value;
  const wave = await getWave(tx, application.wave);
  if (!wave) return fail(notFound);
  const documents = await listDocuments(tx, id);
  const parts = stateOfParts({ ...application, isSent: application.person !== null, needsGuardian: lacksAge(application, today), hasNik: application.maskedNik !== null, documents });
  const chosen = await findClasses(tx, [...application.choices, ...(application.seatClass ? [application.seatClass] : []), ...(application.reserveClass ? [application.reserveClass] : []), ...(application.betterClass ? [application.betterClass] : [])]);
  const reserve = application.reserveClass ? chosen.get(application.reserveClass) : undefined;
  return ok({
    application, wave, documents, parts, asked: partsFor(lacksAge(application, today)), isComplete: isComplete(parts), isOpen: isOpenOn(wave, today), sendBy: lastDayToSend(application, wave), graceUntil: application.status === 'draft' ? await graceEndOf(context, wave) : undefined, today, isKnown: context.scope.within === 'own' && context.scope.person !== undefined,
    centre: await getCentre(tx), choices: application.choices.flatMap((of) => chosen.get(of) ?? []),
    seat: application.seatClass ? chosen.get(application.seatClass) : undefined, reserve,
    calledUntil: reserve && lastReplacementDay(reserve.startsOn, (await findPolicy(tx, wave.id)).policy),
    better: application.betterClass ? chosen.get(application.betterClass) : undefined, places: await ownPlaces(context, wave.id, application.number),
    objections: await listObjections(tx, { application: id }), objection: await objectionTimes(context, wave.id), now: context.now,
    result: await tellResult(context, application), ways: await whatNext(context, application), screening: await screeningOf(context, application), moves: application.status === 'reserve' ? await usualMoves(context, application.reserveClass) : undefined, ...(await oddsFor(context, application)),
  });
});

/** Odds of the wishes, the counts so far, and the class open to this person that fewest ask for, seat by seat. */
async function oddsFor(context: QuestionContext, application: Application) {
  if (application.status !== 'draft' && application.status !== 'needs-fix') return { wishes: [], quietest: undefined, odds: undefined };
  const offers = (await offersFor(context, application)).map(({ class: { id, label, seats }, eligibility, applicants }) => ({ id, label, seats, applicants, eligibility }));
  const open = offers.filter(({ eligibility }) => isOpenTo(eligibility));
  const wishes = application.choices.flatMap((of) => offers.find(({ id }) => id === of) ?? []);
  const [quietest] = open.filter(({ id }) => !application.choices.includes(id)).sort((one, other) => one.applicants / one.seats - other.applicants / other.seats);
  const busiest = wishes[0] ? wishes[0].applicants / wishes[0].seats : 0;
  const odds = await oddsOf(context.tx, application.wave, application.choices, open.map(({ id }) => id));
  return {
    wishes, quietest: quietest && quietest.applicants / quietest.seats < busiest ? quietest : undefined,
    odds: odds && { ...odds, advice: odds.advice && { ...odds.advice, classes: odds.advice.add.flatMap((id) => open.find((one) => one.id === id) ?? []) } },
  };
}

const isOpenTo = (eligibility: Eligibility): boolean => refusalOf({ label: '', startsOn: '' as Day }, eligibility) === undefined;

/** The form of one part, with what was answered before and what there is to choose from. */
export const openPart = question('admission.see-own-application', own, async (context, { application: id }) => {
  const found = await findOwn(context, id);
  if (!found.ok) return found;
  const { tx, scope } = context;
  const application = found.value;
  const wave = await getWave(tx, application.wave);
  if (!wave) return fail(notFound);
  const person = scope.within === 'own' && scope.person ? await getPerson(tx, scope.person) : undefined;
  const offers = await offersFor(context, application);
  const open = offers.filter(({ eligibility }) => isOpenTo(eligibility)).map((one) => one.class.id);
  return ok({
    application, wave, documents: await listDocuments(tx, id), regions: regionChoices((await getCentre(tx)).regionCode), isKnown: person !== undefined, phone: scope.within === 'own' ? await phoneOfUser(tx, scope.user) : undefined,
    background: person && { education: person.education, schooling: person.schooling ?? undefined, supportNeeds: person.supportNeeds }, offers, odds: await oddsOf(tx, wave.id, application.choices, open),
  });
});

/** Every class of the wave with the answer for this person and how many asked for it so far. */
async function offersFor(context: QuestionContext, application: Application) {
  const classes = await listClasses(context.tx, { wave: application.wave });
  const wishes = await wishesSoFar(context.tx, application.wave);
  const judged = await judgeClasses(context, classes.map((one) => one.id), await toldBy(context, application));
  return judged.map(({ class: of, eligibility }) => ({ class: of, eligibility, applicants: wishes.get(of.id as Id<'class'>)?.all ?? 0 }));
}
