import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { QuestionContext } from '#platform/actions/action';
import { findClasses } from '#waves';
import type { Application } from '../rules/application.ts';
import type { Policy } from '../rules/policy.ts';
import type { Change, ChoiceFact } from '../rules/run/run-result.ts';
import { totalsOf } from '../rules/run-of-wave.ts';
import type { Hundredths } from '../rules/score.ts';
import { findPolicy } from '../store/policies.ts';
import { findResult, findRun } from '../store/runs.ts';
import { listScores } from '../store/scores.ts';

/** How one wish came out, with what it takes to understand it. */
export type ToldChoice = {
  readonly class: Id<'class'>; readonly label: string; readonly choice: number; readonly seats: number;
  readonly test: Hundredths | undefined; readonly interview: Hundredths | undefined; readonly total: Hundredths | undefined;
  readonly fact: ChoiceFact | undefined;
  readonly cutOff: Hundredths | undefined; readonly openCutOff: Hundredths | undefined;
  /** Place on the class's waiting list when the result was published. */
  readonly rank: number | undefined;
};

export type ToldResult = {
  readonly choices: readonly ToldChoice[];
  readonly changes: readonly (Change & { readonly label: string })[];
  readonly policy: Policy; readonly frozenAt: Instant | null; readonly publishedAt: Instant; readonly seed: string; readonly resultHash: string; readonly lottery: number | undefined;
  readonly startsOn: Day | undefined;
};

/** What somebody reads about the published result: points, last admitted scores, why, and what would have changed it. */
export async function tellResult({ tx }: QuestionContext, application: Application): Promise<ToldResult | undefined> {
  const run = await findRun(tx, application.wave);
  if (run?.status !== 'published') return undefined;
  const result = await findResult(tx, run.id, application.id);
  const { policy, frozenAt } = await findPolicy(tx, application.wave);
  const points = await pointsOf({ tx } as QuestionContext, application, policy);
  const labels = await findClasses(tx, [...application.choices, ...(result?.changes ?? []).map((change) => change.class as Id<'class'>)]);
  const choices = points.map(({ class: id, ...rest }): ToldChoice => {
    const list = run.classes.find((one) => one.class === id);
    return {
      class: id, ...rest, label: labels.get(id)?.label ?? '', seats: labels.get(id)?.seats ?? 0, fact: result?.choices.find((fact) => fact.class === id),
      cutOff: list?.cutOff, openCutOff: list?.openCutOff, rank: list?.waiting.find((one) => one.applicant === application.id)?.rank,
    };
  });
  return {
    choices, changes: (result?.changes ?? []).map((change) => ({ ...change, label: labels.get(change.class as Id<'class'>)?.label ?? '' })), policy, frozenAt,
    publishedAt: run.publishedAt!, seed: run.seed!, resultHash: run.resultHash, lottery: result?.lottery,
    startsOn: application.seatClass ? labels.get(application.seatClass)?.startsOn : undefined,
  };
}

/** Test, interview and total at each wish, as far as they are known. */
export async function pointsOf({ tx }: QuestionContext, { id, choices }: Application, policy: Policy) {
  const scores = (await listScores(tx, [id])).get(id)!;
  const totals = totalsOf({ id, choices, traits: [], ...scores }, policy);
  return choices.map((of, at) => ({ class: of, choice: at + 1, test: scores.test, interview: scores.interviews[of], total: totals[of] }));
}
