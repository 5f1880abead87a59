import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { findPersons } from '#people';
import type { ActionContext } from '#platform/actions/action';
import { listClasses, type ClassPackage, type Wave } from '#waves';
import type { ResultsPublished } from '../events.ts';
import { undecidedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { decide, type Decision } from '../rules/decide.ts';
import { listApplications } from '../store/applications.ts';
import { changeEach, type ChangeOfOne } from '../store/change-each.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun, listResults, publishRun } from '../store/runs.ts';
import { addMoves } from '../store/seat-moves.ts';
import { makeSeats, seatAll } from '../store/seats.ts';
import { resultMessage } from '../texts/messages.ts';
import { endsOfOffers } from './centre-time.ts';
import { fillSeats } from './fill-seats.ts';

/**
 * Publishes an approved result that this transaction holds: seats are offered, reserves named, everybody told. Exactly what was approved becomes
 * public; a seat of somebody who has withdrawn since goes to the next by the same rule. Answers how many were offered a seat.
 */
export async function makePublic(context: ActionContext, wave: Wave, id: Id<'run'>): Promise<number> {
  const { tx, centre, now, record, announce } = context;
  const run = (await findRun(tx, wave.id))!;
  const undecided = await listApplications(tx, { wave: wave.id, statuses: undecidedStatuses, lock: true });
  const classes = await listClasses(tx, { wave: wave.id });
  await publishRun(tx, id, now);
  await makeSeats(tx, centre, classes);
  const standing = new Set(undecided.map((one) => one.id as string));
  const decisions = decide({ classes: run.classes, applicants: [...(await listResults(tx, id)).values()] }, classes).filter((one) => standing.has(one.application));
  const seated = decisions.flatMap((one) => (one.status === 'offered' ? [{ application: one.application as Id<'application'>, class: one.class as Id<'class'> }] : []));
  await seatAll(tx, seated);
  await addMoves(tx, centre, seated.map((one) => ({ ...one, id: context.newId<'seat-move'>(), kind: 'offered', place: null, at: now, byName: context.actor.name })));
  await tellEverybody(context, wave, classes, undecided, new Map(decisions.map((one) => [one.application, one])));
  const next = await fillSeats(context, wave.id);
  record({ subject: { type: 'wave-policy', id: wave.id }, after: { published: id, resultHash: run.resultHash, offered: seated.length, seed: run.seed } });
  announce({ type: 'admission.results-published', version: 1, wave: wave.id, run: id } satisfies ResultsPublished);
  return seated.length + next.length;
}

/** Everybody who sent an application gets an answer; who was never tested is told so. */
async function tellEverybody(context: ActionContext, wave: Wave, classes: readonly ClassPackage[], applications: readonly Application[], decisions: ReadonlyMap<string, Decision>): Promise<void> {
  const { tx, record, notify } = context;
  const [people, { policy }] = await Promise.all([findPersons(tx, applications.map(({ person }) => person!)), findPolicy(tx, wave.id)]);
  const ends = await endsOfOffers(context, classes, policy);
  const decisionOn = ({ id }: Application): Decision => decisions.get(id) ?? { application: id, status: 'not-admitted', reason: 'not-tested' };
  await changeEach(tx, applications.map((one) => ({ id: one.id, change: changeBy(decisionOn(one), ends) })));
  for (const application of applications) {
    const decision = decisionOn(application);
    record({ subject: { type: 'application', id: application.id }, before: { status: application.status }, after: { status: decision.status } });
    const phone = people.get(application.person!)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: resultMessage(application.number!, wave.label, application.draft.language), purpose: 'admission.result' });
  }
}

function changeBy(decision: Decision, ends: ReadonlyMap<string, Instant>): ChangeOfOne['change'] {
  if (decision.status === 'offered') return { status: 'offered', seat_class_id: decision.class, answer_by: ends.get(decision.class)! };
  if (decision.status === 'reserve') return { status: 'reserve', reserve_class_id: decision.class, reserve_rank: decision.rank };
  return { status: 'not-admitted', reason: decision.reason ?? null };
}
