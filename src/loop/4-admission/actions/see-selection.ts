import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { getClass, getWave, listClasses, listWaves } from '#waves';
import type { Id } from '#kernel/id';
import { listApplications } from '../store/applications.ts';
import { findCriteria } from '../store/criteria.ts';
import { admissionFigures } from '../store/figures.ts';
import { findRun } from '../store/runs.ts';
import { countFreeSeats } from '../store/seats.ts';

/** Where the selection of a wave stands: figures by class, criteria, the run, and the seats still free. */
export const seeSelection = question('admission.see-selection', Type.Object({ wave: field.id<'wave'>() }), async ({ tx, today, actor }, { wave: id }) => {
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const classes = await listClasses(tx, { wave: id });
  const figures = await admissionFigures(tx, id);
  const run = await findRun(tx, id);
  const free = await countFreeSeats(tx, classes.map((one) => one.id));
  return ok({
    wave, today, waves: (await listWaves(tx)).filter(({ status }) => status !== 'draft'), criteria: await findCriteria(tx, id), figures, run, isOwnRun: run?.computedBy === actor.id,
    classes: classes.map((one) => ({
      id: one.id, label: one.label, seats: one.seats, startsOn: one.startsOn, figures: figures.perClass.find((of) => of.class === one.id)!,
      result: run?.classes.find((of) => of.class === one.id), free: free.get(one.id) ?? 0,
    })),
    timeline: await listTimeline(tx, { type: 'wave-criteria', id }, 20),
  });
});

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
