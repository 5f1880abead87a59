import { userOfPerson } from '#access';
import type { Id } from '#kernel/id';
import { findPersons, listSamplePersons, type Person } from '#people';
import type { Sample, SampleWorld } from '#platform/sample';
import { listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import type { Decision } from '../rules/decide.ts';
import { answerBy } from '../rules/offer.ts';
import { addRows } from '../store/new-applications.ts';
import { seatAll } from '../store/seats.ts';
import { applicantsOf, planClass, stageOf, type Planned, type Stage } from './sample-plan.ts';
import { applicationRow, dateApplications, type SampleApplication } from './sample-rows.ts';
import { outcomeOf, saveOutcome } from './sample-outcome.ts';
import { freezeSample, runSample, type Seat } from './sample-run.ts';

/** Applicants of every wave that was ever public, run and seated by the product's own rule. Persons 0 and 1 are the trainee and the citizen to try. */
export const sample: Sample = async (world) => {
  const { tx, today } = world;
  const everybody = await listSamplePersons(tx);
  const [trainee, citizen] = everybody as [Id<'person'>, Id<'person'>];
  const people = await findPersons(tx, everybody);
  const users = new Map<Id<'person'>, string>();
  for (const person of [trainee, citizen]) {
    const user = await userOfPerson(tx, person);
    if (user) users.set(person, user);
  }
  const rest = everybody.slice(2);
  const inTraining = (wave: Wave): boolean => wave.startsOn <= today && wave.endsOn >= today;
  for (const wave of (await listWaves(tx)).reverse()) {
    const stage = stageOf(wave, today);
    if (!stage) continue;
    const classes = await listClasses(tx, { wave: wave.id });
    const first = stage === 'open' ? citizen : inTraining(wave) ? trainee : undefined;
    const planned = planWave(world, stage, classes, rest, first);
    await saveWave(world, wave, stage, classes, dateApplications(world, wave, planned, people, users), people);
  }
};

function planWave({ random }: SampleWorld, stage: Stage, classes: readonly ClassPackage[], rest: Id<'person'>[], first: Id<'person'> | undefined): Planned[] {
  const planned: Planned[] = [];
  const ordered = first && stage === 'decided' ? [...classes].sort((one) => (one.label.includes('SMAW A') ? -1 : 0)) : classes;
  for (const [at, count] of applicantsOf(stage, ordered).entries()) planned.push(...planClass(stage, ordered[at]!, ordered, rest.splice(0, count), random));
  if (!first) return planned;
  const best = stage === 'decided' ? { test: 9_400, interviews: { [ordered[0]!.id]: 9_500 } } : {};
  return [{ person: first, choices: [ordered[0]!.id], status: stage === 'decided' ? 'scored' as const : 'submitted' as const, ...best } as Planned, ...planned];
}

async function saveWave(world: SampleWorld, wave: Wave, stage: Stage, classes: readonly ClassPackage[], applications: readonly SampleApplication[], people: ReadonlyMap<Id<'person'>, Person>): Promise<void> {
  const { tx, centre } = world;
  await addRows(tx, 'admission.applications', applications.map((one) => applicationRow(centre, wave, one, people.get(one.person)!)));
  await addRows(tx, 'admission.counters', [{ centre_id: centre, wave_id: wave.id, last: applications.length }]);
  await addRows(tx, 'admission.choices', applications.flatMap((one) => one.choices.map((choice, at) => ({ centre_id: centre, application_id: one.id, position: at + 1, class_id: choice }))));
  const by = { centre_id: centre, entered_by: 'sample', entered_at: `${wave.testOn}T08:00:00.000Z` as never };
  await addRows(tx, 'admission.tests', applications.flatMap((one) => (one.test === undefined ? [] : [{ ...by, application_id: one.id, score: one.test }])));
  await addRows(tx, 'admission.interviews', applications.flatMap((one) => Object.entries(one.interviews ?? {}).map(([of, score]) => ({ ...by, application_id: one.id, class_id: of, score }))));
  if (stage === 'open') return;
  if (stage === 'tested') return void await freezeSample(world, wave, classes);
  const decisions = await runSample(world, wave, classes, applications);
  await settle(world, stage, classes, applications, decisions);
}

/** Writes the decisions as they stand today: long ago everybody confirmed; just offered, some have answered. */
async function settle({ tx, today }: SampleWorld, stage: Stage, classes: readonly ClassPackage[], applications: readonly SampleApplication[], decisions: ReadonlyMap<string, Decision>): Promise<void> {
  const seats: Seat[] = [];
  for (const [at, { id, status }] of applications.entries()) {
    if (status !== 'scored' && status !== 'called') continue;
    const decision = decisions.get(id);
    const of = classes.find((one) => one.id === decision?.class);
    const outcome = outcomeOf(stage, decision, at);
    if (of && (outcome.status === 'confirmed' || outcome.status === 'offered')) seats.push({ application: id, class: of.id });
    await saveOutcome(tx, id, outcome, of, of && outcome.status === 'offered' ? answerBy(today, of.startsOn) : null);
  }
  await seatAll(tx, seats);
}
