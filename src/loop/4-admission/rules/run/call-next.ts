import { lotteryNumbers } from './lottery-number.ts';
import { reserveSeats, traitMask } from './reserve-seats.ts';
import { byId, type RunApplicant, type RunClass } from './run-input.ts';

/**
 * The reserve list of a class: the order in which this rule would call, were one seat after another free. Holders keep their seats whatever
 * happens; if a holder of a reserved seat left, whoever can fill it comes before a better score, and then merit decides. Without late
 * entrants the seats that are free give what a new run of this class without the leavers gives.
 */
export function callOrder(of: RunClass, holders: readonly RunApplicant[], waiting: readonly RunApplicant[], seed: string): string[] {
  const holding = new Set(holders.map(({ id }) => id));
  const ranked = inOrderOfMerit(of, seed);
  const reserves = reserveSeats(of.reserves.map(({ seats }) => seats));
  for (const { mask } of ranked(holders)) reserves.take(mask);
  const callable = ranked(waiting.filter(({ id }) => !holding.has(id))).map(({ id, mask }) => ({ id, isForReserve: reserves.take(mask) }));
  return [...callable.filter(({ isForReserve }) => isForReserve), ...callable.filter(({ isForReserve }) => !isForReserve)].map(({ id }) => id);
}

/** Whom the rule calls to the seats that are free now, first to be called first. */
export const callNext = (of: RunClass, holders: readonly RunApplicant[], waiting: readonly RunApplicant[], seed: string): string[] =>
  callOrder(of, holders, waiting, seed).slice(0, Math.max(0, of.seats - holders.length));

/** Those who asked for the class, best first. */
function inOrderOfMerit(of: RunClass, seed: string): (applicants: readonly RunApplicant[]) => { readonly id: string; readonly mask: number }[] {
  const draw = lotteryNumbers(seed);
  return (applicants) => applicants
    .flatMap(({ id, lottery, choices }) => choices.filter((choice) => choice.class === of.id).map(({ score, traits }) => ({ id, score, lottery: lottery ?? draw(id), mask: traitMask(of.reserves, traits) })))
    .sort((one, other) => other.score - one.score || other.lottery - one.lottery || byId(one, other));
}
