import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses, getWave } from '#waves';
import { findApplication, listApplications } from '../store/applications.ts';
import { listCorrections } from '../store/corrections.ts';
import { listObjections } from '../store/objections.ts';
import { findPolicy } from '../store/policies.ts';
import { listScorers } from '../store/scorers.ts';
import { pointsOf, tellResult } from './told-result.ts';

/** Objections of a wave, the one to be answered soonest on top, and corrections that wait for their second person. */
export const seeObjections = question('admission.see-objections', Type.Object({ wave: field.id<'wave'>() }), async ({ tx, now, actor }, { wave: id }) => {
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const [objections, corrections] = [await listObjections(tx, { wave: id }), await listCorrections(tx, { wave: id })];
  const applications = new Map((await listApplications(tx, { ids: [...objections, ...corrections].map(({ application }) => application) })).map((one) => [one.id, one]));
  const people = await findPersons(tx, [...applications.values()].flatMap(({ person }) => person ?? []));
  const classes = await findClasses(tx, corrections.map((one) => one.class));
  const who = (application: (typeof objections)[number]['application']) => {
    const one = applications.get(application);
    return { number: one?.number ?? '', name: (one?.person && people.get(one.person)?.fullName) ?? '' };
  };
  return ok({
    wave, now, objections: objections.map((one) => ({ ...one, ...who(one.application) })),
    corrections: corrections.map((one) => ({ ...one, ...who(one.application), label: classes.get(one.class)?.label ?? '', isOwn: one.proposedBy === actor.id })),
  });
});

/** One objection with what it takes to answer it: the points, why the result came out so, and whether this reader scored the person. */
export const seeObjection = question('admission.see-objections', Type.Object({ objection: field.id<'objection'>() }), async (context, { objection: id }) => {
  const { tx, now, actor } = context;
  const objection = (await listObjections(tx, { id }))[0];
  const application = objection && await findApplication(tx, objection.application);
  const wave = objection && await getWave(tx, objection.wave);
  if (!objection || !application || !wave) return fail(notFound);
  const { policy } = await findPolicy(tx, wave.id);
  const classes = await findClasses(tx, application.choices);
  return ok({
    objection, application, wave, now, isOwnScore: (await listScorers(tx, application.id)).has(actor.id), person: application.person ? (await findPersons(tx, [application.person])).get(application.person) : undefined,
    points: (await pointsOf(context, application, policy)).map((points) => ({ ...points, label: classes.get(points.class)?.label ?? '' })), result: await tellResult(context, application),
    corrections: await listCorrections(tx, { application: application.id }), policy,
  });
});

/** The file somebody added to their objection; its owner and the office may open it. */
export const seeObjectionFile = question('admission.see-document', Type.Object({ objection: field.id<'objection'>() }), async ({ tx, scope }, { objection: id }) => {
  const objection = (await listObjections(tx, { id }))[0];
  const application = objection && await findApplication(tx, objection.application);
  const isOwn = application && (scope.within === 'centre' || application.user === scope.user || (application.person !== null && application.person === scope.person));
  return objection?.file && isOwn ? ok({ file: objection.file, name: objection.fileName ?? 'berkas' }) : fail(notFound);
});
