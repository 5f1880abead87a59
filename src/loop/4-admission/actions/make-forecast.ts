import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { findVersions } from '#programs';
import type { Transaction } from '#platform/database/transaction';
import { listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import { forecast } from '../rules/odds/forecast.ts';
import type { ComingClass } from '../rules/odds/like-last-time.ts';
import { countByStatus } from '../store/figures.ts';
import { saveForecast } from '../store/odds.ts';
import { findRun, findRunInput } from '../store/runs.ts';

type At = { readonly tx: Transaction; readonly centre: Id<'centre'>; readonly now: Instant };

/** Works out the odds of a wave from the wave before it that taught most of the same, and keeps them; answers on how many tested people they rest. */
export async function makeForecast({ tx, centre, now }: At, wave: Wave): Promise<number> {
  const classes = await listClasses(tx, { wave: wave.id });
  const before = await mostAlike(tx, wave, classes);
  if (!before) return 0;
  const { classes: rules, applicants } = await findRunInput(tx, before.run);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const coming = classes.map(({ id, seats }): ComingClass => {
    const like = before.alike.get(id) ?? [];
    const rule = like.map((old) => ruleOf.get(old)).find(Boolean);
    return { id, seats, like, reserves: rule?.reserves ?? [], minimumScore: rule?.minimumScore ?? 0 };
  });
  const byStatus = await countByStatus(tx, wave.id);
  const sent = countedStatuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  const made = forecast({ label: `${before.wave.label} ${before.wave.year}`, classes: rules, applicants }, { classes: coming, applicants: sent }, wave.id);
  if (made) await saveForecast(tx, centre, wave.id, made, now);
  return made?.from.tested ?? 0;
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
