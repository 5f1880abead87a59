import { userOfPerson } from '#access';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { findPersons, listSamplePersons, type Person } from '#people';
import type { Sample, SampleWorld } from '#platform/sample';
import { findVersions } from '#programs';
import { listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import { makeForecast } from '../actions/make-forecast.ts';
import { keptEligibility } from '../actions/judge-choices.ts';
import type { Decision } from '../rules/decide.ts';
import { addRows } from '../store/new-applications.ts';
import { addReminder } from '../store/reminders.ts';
import { seatAll } from '../store/seats.ts';
import { wantTheSmaller } from './sample-better.ts';
import { applicantsOf, planClass, stageOf, type IsOpenTo, type Planned, type Stage } from './sample-plan.ts';
import { applicationRow, dateApplications, whatToMend, type SampleApplication } from './sample-rows.ts';
import { outcomeColumns, outcomeOf } from './sample-outcome.ts';
import { afterResult, tellAfterResult } from './sample-after.ts';
import { addSampleChecks } from './sample-checks.ts';
import { addSampleDocuments } from './sample-documents.ts';
import { judgeBy, type Judge } from './sample-eligibility.ts';
import { addSampleInterviews } from './sample-scorers.ts';
import { addSampleSheets } from './sample-sheets.ts';
import { openWaveRubric } from './sample-rubric.ts';
import { addSampleScreening } from './sample-screening.ts';
import { tellSampleHistory, type Told } from './sample-history.ts';
import { freezeSample, officer } from './sample-policy.ts';
import { publishSample, runSample } from './sample-run.ts';

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
  const rest = everybody.slice(2).flatMap((id) => people.get(id) ?? []);
  const inTraining = (wave: Wave): boolean => wave.startsOn <= today && wave.endsOn >= today;
  for (const wave of (await listWaves(tx)).reverse()) {
    const stage = stageOf(wave, today);
    if (!stage) continue;
    const classes = await listClasses(tx, { wave: wave.id });
    const judge = judgeBy(await findVersions(tx, classes.map((one) => one.versionId)));
    const isOpenTo: IsOpenTo = (of, person) => judge(of, person).answer === 'yes';
    // The citizen to try asked in vain for the wave just announced, and asks again in the open one.
    const first = stage === 'open' || (stage === 'offered' && isOpenTo(classes[0]!, people.get(citizen)!)) ? citizen : inTraining(wave) ? trainee : undefined;
    const drawn = planWave(world, stage, classes, { rest, isOpenTo }, first);
    const planned = stage === 'offered' ? wantTheSmaller(drawn, classes, people, isOpenTo) : drawn;
    await saveWave(world, wave, stage, classes, dateApplications(world, wave, planned, people, users), { people, judge });
    if (stage === 'open') await makeForecast(world, wave);
    if (stage === 'decided') await waitForNext(world, classes[0]!, rest.slice(-2));
  }
};

function planWave({ random }: SampleWorld, stage: Stage, classes: readonly ClassPackage[], { rest, isOpenTo }: Crowd, first: Id<'person'> | undefined): Planned[] {
  const planned: Planned[] = [];
  const ordered = first && stage === 'decided' ? [...classes].sort((one) => (one.label.includes('SMAW A') ? -1 : 0)) : classes;
  for (const [at, count] of applicantsOf(stage, ordered).entries()) planned.push(...planClass(stage, ordered[at]!, ordered, { people: takeEligible(rest, ordered[at]!, count, isOpenTo), isOpenTo }, random));
  // Whoever asks for one class arrives among those who ask for others.
  planned.splice(0, planned.length, ...random.shuffle(planned));
  if (!first) return planned;
  const points = stage === 'decided' ? { test: 9_400, interviews: { [ordered[0]!.id]: 9_500 } } : { test: 5_900, interviews: { [ordered[0]!.id]: 6_150 } };
  const told: Planned = { person: first, choices: [ordered[0]!.id], ...(stage === 'open' ? { status: 'called' } : { status: 'scored', ...points }) };
  return [told, ...planned];
}

/** People who came too late for a class and want to hear when it opens again. */
async function waitForNext({ tx, centre, now }: SampleWorld, of: ClassPackage, people: readonly Person[]): Promise<void> {
  const version = (await findVersions(tx, [of.versionId])).get(of.versionId);
  for (const { phone } of people) if (version && phone) await addReminder(tx, centre, { program: version.program, phone }, now);
}

type Crowd = { readonly rest: Person[]; readonly isOpenTo: IsOpenTo };

/** Takes the next people who may ask for a class; the others wait for one that is open to them. */
function takeEligible(rest: Person[], of: ClassPackage, count: number, isOpenTo: IsOpenTo): Person[] {
  const taken = new Set(rest.filter((person) => isOpenTo(of, person)).slice(0, count));
  rest.splice(0, rest.length, ...rest.filter((person) => !taken.has(person)));
  return [...taken];
}

type Known = { readonly people: ReadonlyMap<Id<'person'>, Person>; readonly judge: Judge };

async function saveWave(world: SampleWorld, wave: Wave, stage: Stage, classes: readonly ClassPackage[], applications: readonly SampleApplication[], { people, judge }: Known): Promise<void> {
  const { tx, centre, today } = world;
  const isDecided = stage === 'decided' || stage === 'offered';
  const frozen = await freezeSample(world, wave, classes, { isCorrected: wave.startsOn <= today && wave.endsOn >= today, isDrawn: isDecided, rubric: stage === 'open' ? openWaveRubric : undefined });
  const run = isDecided ? runSample(wave, classes, applications, people, frozen) : undefined;
  const settled = applications.map((one) => ({ one, ...(run ? settle(stage, classes, one, run.decisions.get(one.id)) : { outcome: undefined, of: undefined }) }));
  const eligibilityOf = ({ person, choices, at }: SampleApplication): string => keptEligibility(choices.map((id) => { const of = classes.find((one) => one.id === id)!; return { class: of, eligibility: judge(of, people.get(person)!) }; }), at.slice(0, 10) as Day);
  await addRows(tx, 'admission.applications', settled.map(({ one, outcome, of }) => ({ ...applicationRow(centre, wave, one, people.get(one.person)!, eligibilityOf(one)), ...(outcome ? outcomeColumns(outcome, of, afterResult(wave).published) : {}) })));
  await addRows(tx, 'admission.counters', [{ centre_id: centre, wave_id: wave.id, last: applications.filter(({ number }) => number !== null).length }]);
  await addRows(tx, 'admission.choices', applications.flatMap((one) => one.choices.map((choice, at) => ({ centre_id: centre, application_id: one.id, position: at + 1, class_id: choice }))));
  const by = { centre_id: centre, entered_by: officer.userId, entered_at: `${wave.testOn}T08:00:00.000Z` as never };
  await addRows(tx, 'admission.tests', applications.flatMap((one) => (one.test === undefined ? [] : [{ ...by, application_id: one.id, score: one.test }])));
  await addSampleInterviews(world, wave, stage, applications);
  if (stage === 'tested') await addSampleSheets(world, wave, classes, applications, people);
  await addSampleScreening(world, wave, stage, applications);
  if (stage === 'open') await addSampleDocuments(world, applications, whatToMend);
  if (stage === 'open' || stage === 'tested') await addSampleChecks(world, applications);
  if (run) await publishSample(world, wave, classes, run);
  await seatAll(tx, settled.flatMap(({ one, outcome, of }) => (of && (outcome.status === 'confirmed' || outcome.status === 'offered') ? [{ application: one.id, class: of.id }] : [])));
  const became = stage === 'offered' ? await tellAfterResult(world, wave, classes, settled.flatMap(({ one, outcome, of }) => (outcome ? [{ id: one.id, status: outcome.status, class: of?.id, wish: of ? one.choices.indexOf(of.id) : -1 }] : []))) : undefined;
  await tellSampleHistory(world, wave, settled.map(({ one, outcome }): Told => ({ application: one, status: became?.get(one.id) ?? outcome?.status ?? one.status })));
}

/** The decision as it was published, or stands since long ago. Who was never called to the test keeps their status. */
function settle(stage: Stage, classes: readonly ClassPackage[], { status }: SampleApplication, decision: Decision | undefined) {
  if (status !== 'scored' && status !== 'called') return { outcome: undefined, of: undefined };
  return { outcome: outcomeOf(stage, decision), of: classes.find((one) => one.id === decision?.class) };
}
