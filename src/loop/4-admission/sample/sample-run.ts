import { addDays, type Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { decide, type Decision } from '../rules/decide.ts';
import { checkRun } from '../rules/run/check-run.ts';
import { runAdmission } from '../rules/run/run-admission.ts';
import type { RunResult } from '../rules/run/run-result.ts';
import { hashOf, leftOutOf, runInputOf } from '../rules/run-of-wave.ts';
import { addRun, publishRun } from '../store/runs.ts';
import { makeSeats } from '../store/seats.ts';
import { head, officer, type SamplePolicy } from './sample-policy.ts';
import type { SampleApplication } from './sample-rows.ts';

const noon = (day: Day): Instant => `${day}T05:00:00.000Z` as Instant;

export type SampleRun = { readonly input: ReturnType<typeof runInputOf>; readonly result: RunResult; readonly seed: string; readonly hash: string; readonly decisions: ReadonlyMap<string, Decision> };

/** Runs a wave by the product's own rule, checks included, and answers what it means for everybody. */
export function runSample(wave: Wave, classes: readonly ClassPackage[], applications: readonly SampleApplication[], { policy, seed, hash }: SamplePolicy): SampleRun {
  const tested = applications.filter(({ status }) => status === 'scored' || status === 'called');
  const applicants = tested.map((one) => ({ id: one.id, choices: one.choices, traits: one.traits, test: one.test, interviews: one.interviews ?? {} }));
  const input = runInputOf({ classes, policy, applicants });
  const result = runAdmission({ ...input, seed }, leftOutOf({ policy, applicants }));
  if (checkRun({ ...input, seed }, result).length > 0) throw new Error(`the sample run of ${wave.label} violates its own rule`);
  return { input, result, seed, hash, decisions: new Map(decide(result, classes).map((decision) => [decision.application, decision])) };
}

/** Keeps a run as published by the head, with the seats it gave. */
export async function publishSample({ tx, centre, newId }: SampleWorld, wave: Wave, classes: readonly ClassPackage[], { input, result, seed, hash }: SampleRun): Promise<void> {
  const run = newId<'run'>();
  await addRun(tx, centre, {
    id: run, wave: wave.id, policyHash: hash, inputHash: hashOf(input), resultHash: hashOf(result), input, classes: result.classes, applicants: result.applicants,
    computedAt: noon(addDays(wave.announceOn, -1)), computedBy: officer.userId, computedByName: officer.name,
  });
  await publishRun(tx, run, { user: head.userId, name: head.name, now: noon(wave.announceOn), seed });
  await makeSeats(tx, centre, classes);
}
