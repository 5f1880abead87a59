import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { QuestionContext } from '#platform/actions/action';
import { findClasses, type ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import type { Policy } from '../rules/policy.ts';
import type { WishFact } from '../rules/result-of-wave.ts';
import { filledSeats, toldCutOff, type FilledSeats } from '../rules/filled-seats.ts';
import type { Change, ClassResult } from '../rules/run/run-result.ts';
import { totalsOf } from '../rules/run-of-wave.ts';
import type { Hundredths } from '../rules/score.ts';
import { findPolicy } from '../store/policies.ts';
import { findResult, findRun, type Run } from '../store/runs.ts';
import { listScores } from '../store/scores.ts';

/** How one wish came out, with what it takes to understand it. */
export type ToldChoice = {
  readonly class: Id<'class'>; readonly label: string; readonly choice: number; readonly seats: number;
  readonly test: Hundredths | undefined; readonly interview: Hundredths | undefined; readonly employer: Hundredths | undefined; readonly total: Hundredths | undefined;
  readonly fact: WishFact | undefined;
  readonly cutOff: Hundredths | undefined; readonly openCutOff: Hundredths | undefined;
  /** Which seats went to whom, by the rule that gave them: open ones by merit, reserved ones by trait. */
  readonly filled: readonly FilledSeats[];
  /** Place by merit among everybody who wanted this class and had no better one; of how many. */
  readonly position: number | undefined; readonly of: number;
  /** Place on the class's reserve list when the result was published. */
  readonly rank: number | undefined;
};

export type ToldResult = {
  readonly choices: readonly ToldChoice[];
  readonly changes: readonly (Change & { readonly label: string })[];
  readonly policy: Policy; readonly frozenAt: Instant | null; readonly publishedAt: Instant; readonly seed: string; readonly resultHash: string; readonly lottery: number | undefined;
  readonly startsOn: Day | undefined;
};

/** What somebody reads about the published result: points, last admitted scores, why, and what would have changed it. */
export async function tellResult(context: QuestionContext, application: Application): Promise<ToldResult | undefined> {
  const { tx } = context;
  const [run, { policy, frozenAt }] = await Promise.all([findRun(tx, application.wave), findPolicy(tx, application.wave)]);
  if (run?.status !== 'published') return undefined;
  const [result, points] = await Promise.all([findResult(tx, run.id, application.id), pointsOf(context, application, policy)]);
  const labels = await findClasses(tx, [...application.choices, ...(result?.changes ?? []).map((change) => change.class as Id<'class'>), ...(application.seatClass ? [application.seatClass] : [])]);
  return {
    choices: points.map((told) => ({ ...told, ...placeAt(run, application, labels.get(told.class), policy), fact: result?.choices.find((fact) => fact.class === told.class) })),
    changes: (result?.changes ?? []).map((change) => ({ ...change, label: labels.get(change.class as Id<'class'>)?.label ?? '' })), policy, frozenAt,
    publishedAt: run.publishedAt!, seed: run.seed!, resultHash: run.resultHash, lottery: result?.lottery,
    startsOn: application.seatClass ? labels.get(application.seatClass)?.startsOn : undefined,
  };
}

function placeAt({ classes }: Run, { id }: Application, of: ClassPackage | undefined, policy: Policy) {
  const list = classes.find((one) => one.class === of?.id);
  const filled = list ? filledSeats(list, of?.seats ?? 0, policy.reserves) : [];
  return {
    label: of?.label ?? '', seats: of?.seats ?? 0, cutOff: list && toldCutOff(list, filled), openCutOff: list?.openCutOff, filled,
    position: list && positionOf(list, id), of: list ? list.admitted.length + list.waiting.length : 0, rank: list?.waiting.find((one) => one.applicant === id)?.rank,
  };
}

/** By score, then lottery number: the order the seats were given in, were there no reserved ones. */
function positionOf({ admitted, waiting }: ClassResult, id: string): number | undefined {
  const all = [...admitted, ...waiting];
  const own = all.find((one) => one.applicant === id);
  return own && 1 + all.filter((one) => one.score > own.score || (one.score === own.score && one.lottery > own.lottery)).length;
}

/** Test, interview and total at each wish, as far as they are known. */
export async function pointsOf({ tx }: QuestionContext, { id, choices }: Application, policy: Policy) {
  const scores = (await listScores(tx, [id])).get(id)!;
  const totals = totalsOf({ choices, ...scores }, policy);
  return choices.map((of, at) => ({ class: of, choice: at + 1, test: scores.test, interview: scores.interviews[of], employer: scores.employers[of], total: totals[of] }));
}
