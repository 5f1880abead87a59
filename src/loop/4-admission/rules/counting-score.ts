import { fail, ok, type Result } from '#kernel/result';
import type { ScreeningError } from './screening-errors.ts';
import type { Hundredths } from './score.ts';

export type Counting =
  | { readonly state: 'nobody' | 'one' | 'third-needed' }
  | { readonly state: 'settled'; readonly score: Hundredths };

/**
 * The interview score that counts: the mean of two scorers who differ by no more than the limit. Where they differ more, a third scores too,
 * and the mean of the two closest counts; of two pairs equally close the higher one, so that the rule never takes from an applicant.
 */
export function countingScore(scores: readonly Hundredths[], limit: Hundredths): Counting {
  const [low, middle, high] = [...scores].sort((one, other) => one - other);
  if (low === undefined) return { state: 'nobody' };
  if (middle === undefined) return { state: 'one' };
  if (high === undefined) return middle - low <= limit ? { state: 'settled', score: mean(low, middle) } : { state: 'third-needed' };
  return { state: 'settled', score: middle - low < high - middle ? mean(low, middle) : mean(middle, high) };
}

/** Half a hundredth goes up. */
const mean = (one: Hundredths, other: Hundredths): Hundredths => Math.floor((one + other + 1) / 2);

type Standing = { readonly scorer: string; readonly score: Hundredths };

/** Whether somebody may enter a score: the first two always, a third only where the first two differ too much, a fourth never. A scorer corrects their own. */
export function checkScorer(there: readonly Standing[], scorer: string, limit: Hundredths): Result<true, ScreeningError> {
  if (there.some((one) => one.scorer === scorer) || there.length < 2) return ok(true);
  if (there.length >= 3) return fail({ code: 'admission.three-scorers' });
  return countingScore(there.map(({ score }) => score), limit).state === 'third-needed' ? ok(true) : fail({ code: 'admission.two-scorers-agree' });
}

export type Drift = { readonly scorer: string; readonly count: number; readonly difference: Hundredths };

/** How far each scorer lies from those who scored the same interviews, on average: above zero gives more, below gives less. */
export function driftOf(interviews: readonly (readonly Standing[])[]): Drift[] {
  const sums = new Map<string, { count: number; sum: number }>();
  for (const scores of interviews) {
    if (scores.length < 2) continue;
    for (const { scorer, score } of scores) {
      const others = scores.filter((one) => one.scorer !== scorer);
      const before = sums.get(scorer) ?? { count: 0, sum: 0 };
      sums.set(scorer, { count: before.count + 1, sum: before.sum + score - others.reduce((all, one) => all + one.score, 0) / others.length });
    }
  }
  return [...sums].map(([scorer, { count, sum }]) => ({ scorer, count, difference: Math.round(sum / count) })).sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference) || (one.scorer < other.scorer ? -1 : 1));
}
