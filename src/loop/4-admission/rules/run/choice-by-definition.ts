import { sha256After } from '#kernel/sha256';
import type { Reserve, RunApplicant, RunChoice, RunClass } from './run-input.ts';

/** Somebody at one class, as the definition sees them. */
export type Candidate = { readonly id: string; readonly score: number; readonly lottery: number; readonly traits: readonly string[]; readonly keeps: boolean };

/**
 * The choice rule as the paper defines it, slow and plain, sharing nothing with the engine: it is what the engine is judged by. Whoever holds
 * a seat keeps it (upgrade rounds). Down the order of merit, whoever lets one more person have a reserved seat of their own has one. What is
 * left goes by merit.
 */
export function chooseByDefinition({ seats, reserves }: RunClass, people: readonly Candidate[]): Candidate[] {
  const inOrder = byMerit(people);
  const seating = seatingOf(reserves);
  const kept = inOrder.filter((one) => one.keeps);
  for (const one of kept) seating.seat(one);
  const others = inOrder.filter((one) => !one.keeps);
  const reserved = others.filter((one) => seating.seat(one)).slice(0, Math.max(0, seats - kept.length));
  const open = others.filter((one) => !reserved.includes(one)).slice(0, Math.max(0, seats - kept.length - reserved.length));
  return inOrder.filter((one) => one.keeps || reserved.includes(one) || open.includes(one));
}

/** How many of these people can have a reserved seat of their own at once. */
export function mostOnReserves({ reserves }: RunClass, people: readonly Candidate[]): number {
  const seating = seatingOf(reserves);
  return people.filter((one) => seating.seat(one)).length;
}

/** A largest matching of people to single reserved seats, grown by augmenting paths: `seat` says whether one more could be seated. */
function seatingOf(reserves: readonly Reserve[]): { readonly seat: (one: Candidate) => boolean } {
  const seats = reserves.flatMap(({ trait, seats: count }) => Array<string>(count).fill(trait));
  const sitting = new Map<number, Candidate>();
  const seat = (one: Candidate, tried: Set<number>): boolean =>
    seats.some((trait, at) => {
      if (tried.has(at) || !one.traits.includes(trait)) return false;
      tried.add(at);
      const holder = sitting.get(at);
      if (holder && !seat(holder, tried)) return false;
      sitting.set(at, one);
      return true;
    });
  return { seat: (one) => one.traits.length > 0 && seat(one, new Set()) };
}

/** Score, then the number drawn from the published seed, then the id. */
const byMerit = (people: readonly Candidate[]): Candidate[] =>
  [...people].sort((one, other) => other.score - one.score || other.lottery - one.lottery || (one.id < other.id ? -1 : 1));

export const candidateOf = ({ id, holds }: RunApplicant, choice: RunChoice, lottery: number): Candidate =>
  ({ id, lottery, score: choice.score, traits: choice.traits, keeps: holds === choice.class });

/** Everybody's lottery number: what they carry, otherwise the first 13 hexadecimal digits of sha256(`seed:id`), computed again. */
export function numbersFrom(seed = ''): (applicant: RunApplicant) => number {
  const digest = sha256After(`${seed}:`);
  return ({ id, lottery }) => lottery ?? Number(`0x${Array.from(digest(id).subarray(0, 2), (word) => word.toString(16).padStart(8, '0')).join('').slice(0, 13)}`);
}
