import { setImmediate } from 'node:timers/promises';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { findVersions } from '#programs';
import type { Transaction } from '#platform/database/transaction';
import { listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import { forecasting } from '../rules/odds/forecast.ts';
import type { ComingClass, PastWave } from '../rules/odds/like-last-time.ts';
import type { RunClass, RunInput } from '../rules/run/run-input.ts';
import { countByStatus } from '../store/figures.ts';
import { saveForecast } from '../store/odds.ts';
import { findRun, findRunRecord, listResults } from '../store/runs.ts';

type At = { readonly tx: Transaction; readonly centre: Id<'centre'>; readonly now: Instant };

/** Works out the odds of a wave from the wave before it that taught most of the same, and keeps them; answers on how many tested people they rest. */
export async function makeForecast({ tx, centre, now }: At, wave: Wave): Promise<number> {
  const classes = await listClasses(tx, { wave: wave.id });
  const before = await mostAlike(tx, wave, classes);
  if (!before) return 0;
  const past = await pastOf(tx, before);
  const coming = classes.map(({ id, seats }): ComingClass => {
    const like = before.alike.get(id) ?? [];
    return { id, seats, like, reserves: past.rules.find((rule) => like.some((old) => old === rule.id))?.reserves ?? [] };
  });
  const byStatus = await countByStatus(tx, wave.id);
  const sent = countedStatuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  const made = await unhurried(forecasting(past.wave, { classes: coming, applicants: sent }, wave.id));
  if (made) await saveForecast(tx, centre, wave.id, made, now);
  return made?.from.tested ?? 0;
}

/** The published run of a wave as the forecast reads it: what it decided from, and the scores it could not look at because they were under the minimum. */
async function pastOf(tx: Transaction, { wave, run }: Alike): Promise<{ readonly wave: PastWave; readonly rules: readonly RunClass[] }> {
  const { classIds } = (await findRun(tx, wave.id))!;
  const input = ownKeys(await findRunRecord(tx, run), classIds);
  const low = new Map([...await listResults(tx, run)].map(([number, { choices }]) => [number, choices.filter((one) => one.outcome === 'below-minimum')]));
  const minimumScore = [...low.values()].flat()[0]?.minimum ?? 0;
  const applicants = input.applicants.map(({ id, choices }) => ({ id, choices: [...choices, ...(low.get(id) ?? []).map((one) => ({ class: one.class, score: one.score, traits: [] }))] }));
  return { wave: { label: `${wave.label} ${wave.year}`, minimumScore, applicants }, rules: input.classes };
}

/** A run's record with our own keys of its classes. */
const ownKeys = ({ classes, applicants }: RunInput, classIds: Readonly<Record<string, string>>): RunInput => ({
  classes: classes.map((of) => ({ ...of, id: classIds[of.id] ?? of.id })),
  applicants: applicants.map((one) => ({ ...one, choices: one.choices.map((wish) => ({ ...wish, class: classIds[wish.class] ?? wish.class })) })),
});

/** Lets whatever waits have its turn between two games: some hundred milliseconds at a stretch would be felt by everybody. */
async function unhurried<Value>(work: Generator<undefined, Value>): Promise<Value> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}

type Alike = { readonly wave: Wave; readonly run: Id<'run'>; readonly alike: ReadonlyMap<Id<'class'>, readonly Id<'class'>[]> };

/** Of the waves that were decided before this one begins, the one in which most of its programs ran; the latest of equals. */
async function mostAlike(tx: Transaction, wave: Wave, classes: readonly ClassPackage[]): Promise<Alike | undefined> {
  const all = await listClasses(tx);
  const versions = await findVersions(tx, all.map((one) => one.versionId));
  const programOf = (of: ClassPackage): string | undefined => versions.get(of.versionId)?.program;
  const decided = (await listWaves(tx)).filter((other) => other.id !== wave.id && other.announceOn < wave.applyUntil).sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1));
  let best: Alike | undefined;
  for (const other of decided) {
    const theirs = all.filter((one) => one.wave === other.id);
    const alike = new Map(classes.map((of) => [of.id, theirs.filter((one) => programOf(one) === programOf(of)).map(({ id }) => id)] as const).filter(([, like]) => like.length > 0));
    if (alike.size <= (best?.alike.size ?? 0)) continue;
    const run = await findRun(tx, other.id);
    if (run?.status === 'published') best = { wave: other, run: run.id, alike };
  }
  return best;
}
