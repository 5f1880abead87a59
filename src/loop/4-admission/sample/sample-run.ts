import { sampleStaff } from '#access';
import { addDays, type Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { sha256 } from '#kernel/sha256';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { seedPlace } from '../actions/freeze-criteria.ts';
import { criteriaHash, usualCriteria } from '../rules/criteria.ts';
import { decide, type Decision } from '../rules/decide.ts';
import { checkRun } from '../rules/run/check-run.ts';
import { runAdmission } from '../rules/run/run-admission.ts';
import type { RunResult } from '../rules/run/run-result.ts';
import { hashOf, leftOutOf, runInputOf } from '../rules/run-of-wave.ts';
import { freezeCriteria, saveCriteria } from '../store/criteria.ts';
import { addRun, publishRun } from '../store/runs.ts';
import { makeSeats } from '../store/seats.ts';
import type { SampleApplication } from './sample-rows.ts';

const [officer, head] = ['admission', 'head'].map((role) => sampleStaff.find((one) => one.role === role)!) as [(typeof sampleStaff)[number], (typeof sampleStaff)[number]];
const noon = (day: Day): Instant => `${day}T05:00:00.000Z` as Instant;

type Frozen = { readonly seed: string; readonly seedHash: string; readonly hash: string };

/** The criteria of a sample wave with their fingerprint. The sample's seed is no secret: it is made from the wave's name. */
const frozenFor = (wave: Wave, classes: readonly ClassPackage[]): Frozen => {
  const seed = sha256(`sample:${wave.label}:${wave.year}`);
  const seedHash = sha256(seed);
  return { seed, seedHash, hash: criteriaHash({ wave: wave.id, criteria: usualCriteria, classes, seedHash }) };
};

/** Freezes a wave's criteria as an officer would have, two days before applications closed. */
export async function freezeSample({ tx, centre, vault }: SampleWorld, wave: Wave, classes: readonly ClassPackage[]): Promise<void> {
  const { seed, seedHash, hash } = frozenFor(wave, classes);
  await saveCriteria(tx, centre, wave.id, 0, usualCriteria);
  await freezeCriteria(tx, wave.id, { hash, seedHash, sealedSeed: vault.seal(seed, seedPlace), now: noon(addDays(wave.applyUntil, -2)), user: officer.userId });
}

export type SampleRun = { readonly input: ReturnType<typeof runInputOf>; readonly result: RunResult; readonly seed: string; readonly hash: string; readonly decisions: ReadonlyMap<string, Decision> };

/** Runs a wave by the product's own rule, checks included, and answers what it means for everybody. */
export function runSample(wave: Wave, classes: readonly ClassPackage[], applications: readonly SampleApplication[]): SampleRun {
  const { seed, hash } = frozenFor(wave, classes);
  const tested = applications.filter(({ status }) => status === 'scored' || status === 'called');
  const applicants = tested.map((one) => ({ id: one.id, choices: one.choices, traits: one.traits, test: one.test, interviews: one.interviews ?? {} }));
  const input = runInputOf({ classes, criteria: usualCriteria, applicants });
  const result = runAdmission({ ...input, seed }, leftOutOf({ criteria: usualCriteria, applicants }));
  if (checkRun({ ...input, seed }, result).length > 0) throw new Error(`the sample run of ${wave.label} violates its own rule`);
  return { input, result, seed, hash, decisions: new Map(decide(result, classes).map((decision) => [decision.application, decision])) };
}

/** Keeps a run as published by the head, with the seats it gave. */
export async function publishSample({ tx, centre, newId }: SampleWorld, wave: Wave, classes: readonly ClassPackage[], { input, result, seed, hash }: SampleRun): Promise<void> {
  const run = newId<'run'>();
  await addRun(tx, centre, {
    id: run, wave: wave.id, criteriaHash: hash, inputHash: hashOf(input), resultHash: hashOf(result), input, classes: result.classes, applicants: result.applicants,
    computedAt: noon(addDays(wave.announceOn, -1)), computedBy: officer.userId, computedByName: officer.name,
  });
  await publishRun(tx, run, { user: head.userId, name: head.name, now: noon(wave.announceOn), seed });
  await makeSeats(tx, centre, classes);
}
