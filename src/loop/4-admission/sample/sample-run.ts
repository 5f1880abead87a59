import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { Person } from '#people';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { decide, type Decision } from '../rules/decide.ts';
import { tellRun, type ToldRun } from '../rules/result-of-wave.ts';
import { checkRun } from '../rules/run/check-run.ts';
import { placesOf, runAdmission } from '../rules/run/run-admission.ts';
import { hashOf, leftOutOf, runInputOf, type Scored } from '../rules/run-of-wave.ts';
import { runRecord, type RunRecord } from '../rules/run-record.ts';
import type { Trait } from '../rules/traits.ts';
import { addRun, approveRun, publishRun } from '../store/runs.ts';
import { makeSeats } from '../store/seats.ts';
import { head, officer, type SamplePolicy } from './sample-policy.ts';
import type { SampleApplication } from './sample-rows.ts';

const noon = (day: Day): Instant => `${day}T05:00:00.000Z` as Instant;
/** Ten in the morning in Jakarta. */
const announcedAt = (day: Day): Instant => `${day}T03:00:00.000Z` as Instant;

type SampleRun = {
  readonly record: RunRecord; readonly result: ToldRun; readonly resultHash: string; readonly classIds: Readonly<Record<string, string>>; readonly hash: string; readonly decisions: ReadonlyMap<string, Decision>;
};

/** Runs a wave by the product's own rule, checks included, and answers what it means for everybody. */
export function runSample(wave: Wave, packages: readonly ClassPackage[], applications: readonly SampleApplication[], people: ReadonlyMap<Id<'person'>, Person>, { policy, classes, draw, hash }: SamplePolicy): SampleRun {
  const tested = applications.filter(({ status }) => status === 'scored' || status === 'called');
  const applicants = tested.map((one): Scored => {
    const { sex, regionCode } = people.get(one.person)!;
    return { number: one.number!, choices: one.choices, proved: one.traits as readonly Trait[], sex, region: regionCode, test: one.test, interviews: one.interviews ?? {} };
  });
  const record = runRecord({ wave, input: runInputOf({ classes, policy, applicants }), ...draw });
  const result = runAdmission(record, leftOutOf({ classes, policy, applicants }));
  if (checkRun(record, result).length > 0) throw new Error(`the sample run of ${wave.label} violates its own rule`);
  const classIds = Object.fromEntries(classes.map((of) => [of.id, of.class]));
  const told = tellRun(result, { classes: new Map(Object.entries(classIds)), applicants: new Map(tested.map((one) => [one.number!, one.id])) }, applicants, policy);
  return { record, result: told, resultHash: hashOf(placesOf(result)), classIds, hash, decisions: new Map(decide(told, packages).map((decision) => [decision.application, decision])) };
}

/** Keeps a run as published by the head, with the seats it gave. */
export async function publishSample({ tx, centre, newId }: SampleWorld, wave: Wave, classes: readonly ClassPackage[], { record, result, resultHash, classIds, hash }: SampleRun): Promise<void> {
  const run = newId<'run'>();
  await addRun(tx, centre, {
    id: run, wave: wave.id, policyHash: hash, inputHash: hashOf(record), resultHash, record, classIds, classes: result.classes, applicants: result.applicants,
    computedAt: noon(addDays(wave.announceOn, -1)), computedBy: officer.userId, computedByName: officer.name,
  });
  const publishAt = announcedAt(wave.announceOn);
  await approveRun(tx, run, { user: head.userId, name: head.name, now: addMinutes(noon(addDays(wave.announceOn, -1)), 90), publishAt });
  await publishRun(tx, run, publishAt);
  await makeSeats(tx, centre, classes);
}
