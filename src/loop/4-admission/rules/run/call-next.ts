import { choose, compareMerit } from './choose.ts';
import { candidateAt } from './deferred-acceptance.ts';
import { lotteryNumber } from './lottery-number.ts';
import { countingScore, type RunApplicant, type RunClass } from './run-input.ts';

/**
 * Whom the rule calls to the seats that are free now, first to be called first. Holders keep their seats whatever happens; if a holder of a
 * reserved seat left, whoever can fill it comes before a better score. Without late entrants this is what a new run without the leavers gives.
 */
export function callNext(of: RunClass, holders: readonly RunApplicant[], waiting: readonly RunApplicant[], seed: string): string[] {
  const ranked = (applicants: readonly RunApplicant[]) =>
    applicants.map((applicant) => candidateAt(of, { applicant, lottery: lotteryNumber(seed, applicant.id), next: 0 })).sort(compareMerit);
  const holding = new Set(holders.map(({ id }) => id));
  const callable = waiting.filter((applicant) => !holding.has(applicant.id) && countingScore(applicant, of) !== undefined);
  const { chosen, reserved } = choose(of, [...ranked(holders), ...ranked(callable)]);
  const called = chosen.filter(({ id }) => !holding.has(id));
  const inTurn = [...called.filter((one) => reserved.has(one)), ...called.filter((one) => !reserved.has(one))];
  return inTurn.slice(0, Math.max(0, of.seats - holders.length)).map(({ id }) => id);
}
