import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { getClass, getWave, listClasses, listWaves, type Wave } from '#waves';
import { listApplications } from '../store/applications.ts';
import { findDraw } from '../store/draws.ts';
import { admissionFigures } from '../store/figures.ts';
import { findPolicy, findProposal } from '../store/policies.ts';
import { listPauses } from '../store/pauses.ts';
import { findRun } from '../store/runs.ts';
import { minuteOfDay } from './centre-time.ts';
import { countFreeSeats } from '../store/seats.ts';
import { intakeOf } from './intake.ts';

/** Where the selection of a wave stands: figures by class, policy, the run, and the seats still free. */
export const seeSelection = question('admission.see-selection', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const { tx, today, actor } = context;
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const classes = await listClasses(tx, { wave: id });
  const figures = await admissionFigures(tx, id);
  const run = await findRun(tx, id);
  const free = await countFreeSeats(tx, classes.map((one) => one.id));
  const paused = new Set((await listPauses(tx, classes.map((one) => one.id))).filter(({ resumedAt }) => resumedAt === null).map((one) => one.class));
  const { policy } = await findPolicy(tx, id);
  return ok({
    now: context.now, publishAt: await minuteOfDay(tx, wave.announceOn, policy.announceMinute),
    wave, today, waves: (await listWaves(tx)).filter(({ status }) => status !== 'draft'), policy: await findPolicy(tx, id), figures, run, isOwnRun: run?.computedBy === actor.id,
    ...(await drawOf(context, wave)),
    classes: classes.map((one) => ({
      id: one.id, label: one.label, seats: one.seats, startsOn: one.startsOn, figures: figures.perClass.find((of) => of.class === one.id)!,
      result: run?.classes.find((of) => of.class === one.id), free: free.get(one.id) ?? 0, isPaused: paused.has(one.id),
    })),
    // Before the rule of a wave was called policy its history was kept under another name.
    timeline: [...await listTimeline(tx, { type: 'wave-policy', id }, 20), ...await listTimeline(tx, { type: 'wave-criteria', id }, 20)],
  });
});

/** How far the draw is, and a correction that waits: told with whose turn it is. */
async function drawOf(context: QuestionContext, wave: Wave) {
  const { tx, now, actor } = context;
  const [draw, proposal, { endsAt }] = [await findDraw(tx, wave.id), await findProposal(tx, wave.id), await intakeOf(context, wave)];
  return { draw, isOwnEntry: draw?.entered?.user === actor.id, proposal, isOwnProposal: proposal?.proposedBy === actor.id, endsAt, isOver: now >= endsAt };
}

/** The list of one class in a computed or published result: who is in, who waits, with points and the seat each fills. */
export const seeClassResult = question('admission.see-selection', Type.Object({ class: field.id<'class'>() }), async ({ tx }, { class: id }) => {
  const of = await getClass(tx, id);
  const run = of && await findRun(tx, of.wave);
  const list = run?.classes.find((one) => one.class === id);
  if (!of || !run || !list) return fail(notFound);
  const applications = new Map((await listApplications(tx, { ids: [...list.admitted, ...list.waiting].map(({ applicant }) => applicant as Id<'application'>) })).map((one) => [one.id as string, one]));
  const people = await findPersons(tx, [...applications.values()].flatMap(({ person }) => person ?? []));
  const lineOf = (applicant: string) => {
    const application = applications.get(applicant);
    return { id: applicant, number: application?.number ?? '', name: (application?.person && people.get(application.person)?.fullName) ?? '', status: application?.status ?? 'scored' };
  };
  return ok({
    class: of, run, wave: (await getWave(tx, of.wave))!, cutOff: list.cutOff, openCutOff: list.openCutOff,
    admitted: list.admitted.map((one) => ({ ...one, ...lineOf(one.applicant) })), waiting: list.waiting.map((one) => ({ ...one, ...lineOf(one.applicant) })),
  });
});
