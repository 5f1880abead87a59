import { Type } from 'typebox';
import { memberNames, personOfUser } from '#access';
import { fail, ok } from '#kernel/result';
import { findPersons, getPerson } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { regionName } from '#standards';
import { findClasses, getWave, type ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { suggestedTraits } from '../rules/traits.ts';
import { findApplication, listApplications } from '../store/applications.ts';
import { listChecks } from '../store/checks.ts';
import { findPolicy } from '../store/policies.ts';
import { listDocuments } from '../store/documents.ts';
import { screeningOf } from './see-own-slots.ts';
import { objectionTimes } from './file-objection.ts';
import { pointsOf, tellResult } from './told-result.ts';
import { twinsOf } from './twins.ts';

/** One application as an officer sees it: the person, wishes and points, documents, marks, and everything that happened to it. */
export const seeApplication = question('admission.see-applications', Type.Object({ application: field.id<'application'>() }), async (context, { application: id }) => {
  const { tx, today } = context;
  const application = await findApplication(tx, id);
  const wave = application && await getWave(tx, application.wave);
  if (!application || !wave) return fail(notFound);
  const person = application.person ? await getPerson(tx, application.person) : undefined;
  const { policy } = await findPolicy(tx, wave.id);
  const classes = await findClasses(tx, [...application.choices, ...(application.seatClass ? [application.seatClass] : []), ...(application.reserveClass ? [application.reserveClass] : []), ...(application.betterClass ? [application.betterClass] : [])]);
  const twins = await listApplications(tx, { ids: application.person ? (await twinsOf(tx, wave.id)).get(id) ?? [] : [] });
  const namesakes = await findPersons(tx, twins.flatMap((twin) => twin.person ?? []));
  return ok({
    application, wave, person, today, policy,
    home: person ? regionName(person.regionCode) : '',
    suggested: person ? suggestedTraits(person) : [],
    points: (await pointsOf(context, application, policy)).map((points) => ({ ...points, label: classes.get(points.class)?.label ?? '' })),
    result: await tellResult(context, application), screening: await screeningOf(context, application),
    better: application.betterClass ? classes.get(application.betterClass)?.label : undefined, ...(await afterResult(context, application, classes)),
    seat: application.seatClass ? classes.get(application.seatClass)?.label : undefined, reserve: application.reserveClass ? classes.get(application.reserveClass)?.label : undefined,
    documents: await listDocuments(tx, id), checks: await listChecks(tx, id), earlier: application.duplicateOf ? await findApplication(tx, application.duplicateOf) : undefined, assistedBy: application.assistedBy ? (await memberNames(tx, [application.assistedBy])).get(application.assistedBy) ?? application.assistedBy : undefined,
    // Applied from an account that is not known to be this person's: the identity card decides.
    isUnlinked: application.user !== null && application.person !== null && (await personOfUser(tx, application.user)) !== application.person,
    twins: twins.map((twin) => ({ id: twin.id, number: twin.number ?? '', maskedNik: (twin.person && namesakes.get(twin.person)?.maskedNik) ?? '' })),
    timeline: await listTimeline(tx, { type: 'application', id }),
  });
});

/** What an officer may still do after the result: pass on the seat of somebody who did not come, note an objection. */
async function afterResult(context: QuestionContext, { wave, status, seatClass }: Application, classes: ReadonlyMap<string, ClassPackage>) {
  const { today, now, tx } = context;
  const startsOn = seatClass ? classes.get(seatClass)?.startsOn : undefined;
  const times = await objectionTimes(context, wave);
  const mayBeNoShow = status === 'confirmed' && startsOn !== undefined && today >= startsOn && today <= lastReplacementDay(startsOn, (await findPolicy(tx, wave)).policy);
  return { mayBeNoShow, mayObject: times !== undefined && now < times.until && status !== 'withdrawn' };
}
