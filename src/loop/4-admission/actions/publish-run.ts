import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, listClasses, type ClassPackage, type Wave } from '#waves';
import type { ResultsPublished } from '../events.ts';
import { undecidedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { decide, type Decision } from '../rules/decide.ts';
import { answerBy } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';
import { changeApplication, listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { lockRun, publishRun as markPublished } from '../store/runs.ts';
import { makeSeats, seatAll } from '../store/seats.ts';
import { resultMessage } from '../texts/messages.ts';
import { prepareRun } from './prepare-run.ts';

/** A second person publishes the result: seats are offered, reserves named, everybody told. What changed since it was computed refuses it. */
export const publishRun = action('admission.publish-run', Type.Object({ run: field.id<'run'>() }), async (context, { run: id }) => {
  const { tx, centre, actor, now, record, announce } = context;
  const run = await lockRun(tx, id);
  const wave = run && await getWave(tx, run.wave);
  if (!run || !wave) return fail(notFound);
  if (run.status === 'published') return fail({ code: 'admission.results-published' });
  if (run.computedBy === actor.id) return fail({ code: 'admission.second-person-needed' });
  // Held before anything is decided: somebody withdrawing at this moment either is gone already or waits and gives back an offer.
  const undecided = await listApplications(tx, { wave: wave.id, statuses: undecidedStatuses, lock: true });
  const prepared = await prepareRun(context, wave);
  if (!prepared.ok) return prepared;
  const { result, seed, inputHash, resultHash, policyHash } = prepared.value;
  if (run.status !== 'computed' || inputHash !== run.inputHash || resultHash !== run.resultHash || policyHash !== run.policyHash) return fail({ code: 'admission.run-outdated' });

  const classes = await listClasses(tx, { wave: wave.id });
  await markPublished(tx, id, { user: actor.id, name: actor.name, now, seed });
  await makeSeats(tx, centre, classes);
  const decisions = decide(result, classes);
  await seatAll(tx, decisions.flatMap((one) => (one.status === 'offered' ? [{ application: one.application as Id<'application'>, class: one.class as Id<'class'> }] : [])));
  await tellEverybody(context, wave, classes, undecided, new Map(decisions.map((one) => [one.application, one])));
  const offered = decisions.filter(({ status }) => status === 'offered').length;
  record({ subject: { type: 'wave-policy', id: wave.id }, after: { published: id, resultHash, offered, seed } });
  announce({ type: 'admission.results-published', version: 1, wave: wave.id, run: id } satisfies ResultsPublished);
  return ok({ wave: wave.id, offered });
});

/** Everybody who sent an application gets an answer; who was never tested is told so. */
async function tellEverybody(context: ActionContext, wave: Wave, classes: readonly ClassPackage[], applications: readonly Application[], decisions: ReadonlyMap<string, Decision>): Promise<void> {
  const { tx, record, notify } = context;
  const people = await findPersons(tx, applications.map(({ person }) => person!));
  const { policy } = await findPolicy(tx, wave.id);
  for (const application of applications) {
    const decision: Decision = decisions.get(application.id) ?? { application: application.id, status: 'not-admitted', reason: 'not-tested' };
    await settle(context, application, decision, classes, policy);
    record({ subject: { type: 'application', id: application.id }, before: { status: application.status }, after: { status: decision.status } });
    const phone = people.get(application.person!)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: resultMessage(application.number!, wave.label), purpose: 'admission.result' });
  }
}

async function settle({ tx, today }: ActionContext, { id }: Application, decision: Decision, classes: readonly ClassPackage[], policy: Policy): Promise<void> {
  const of = classes.find((one) => one.id === decision.class);
  if (decision.status === 'offered') return changeApplication(tx, id, { status: 'offered', seat_class_id: of!.id, answer_by: answerBy(today, of!.startsOn, policy) });
  if (decision.status === 'reserve') return changeApplication(tx, id, { status: 'reserve', reserve_class_id: of!.id, reserve_rank: decision.rank ?? null });
  return changeApplication(tx, id, { status: 'not-admitted', reason: decision.reason ?? null });
}
