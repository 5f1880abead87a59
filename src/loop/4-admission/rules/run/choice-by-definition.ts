import { sha256After } from '#kernel/sha256';
import type { Reserve, RunApplicant, RunChoice, RunClass } from './run-input.ts';

/** Somebody at one class, as the definition sees them. */
export type Candidate = { readonly id: string; readonly score: number; readonly lottery: number; /** Their traits as one text. */ readonly kind: string; readonly keeps: boolean };

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

type Seating = { readonly seat: (one: Candidate) => boolean };

/**
 * A largest matching of people to reserved seats, grown by augmenting paths: `seat` says whether one more could be seated. People with the same
 * traits are alike to a path, so it is looked for among kinds of people, however many seats a trait has.
 */
function seatingOf(reserves: readonly Reserve[]): Seating {
  const left = new Map(reserves.map(({ trait, seats }) => [trait, seats]));
  const sitting = new Map(reserves.map(({ trait }) => [trait, new Map<string, number>()]));
  const sit = (kind: string, trait: string, change: 1 | -1): void => {
    left.set(trait, left.get(trait)! - change);
    const count = (sitting.get(trait)!.get(kind) ?? 0) + change;
    if (count > 0) sitting.get(trait)!.set(kind, count);
    else sitting.get(trait)!.delete(kind);
  };
  /** Whether a seat of the trait is free, or could be made free by moving people who sit on one to another of theirs. */
  const isFree = (trait: string, tried: Set<string>): boolean => {
    if (tried.has(trait) || !left.has(trait)) return false;
    if (left.get(trait)! > 0) return true;
    tried.add(trait);
    for (const kind of [...sitting.get(trait)!.keys()]) {
      const other = traitsOf(kind).find((one) => isFree(one, tried));
      if (other === undefined) continue;
      sit(kind, trait, -1);
      sit(kind, other, 1);
      return true;
    }
    return false;
  };
  return {
    seat: ({ kind }) => {
      const tried = new Set<string>();
      const trait = traitsOf(kind).find((one) => isFree(one, tried));
      if (trait !== undefined) sit(kind, trait, 1);
      return trait !== undefined;
    },
  };
}

/** People with the same traits are of one kind. */
const kindOf = (traits: readonly string[]): string => (traits.length > 1 ? [...traits].sort().join(mark) : (traits[0] ?? ''));
const traitsOf = (kind: string): string[] => (kind === '' ? [] : kind.split(mark));
const mark = '\n';

/** Score, then the number drawn from the published seed, then the id. */
const byMerit = (people: readonly Candidate[]): Candidate[] =>
  [...people].sort((one, other) => other.score - one.score || other.lottery - one.lottery || (one.id < other.id ? -1 : 1));

export const candidateOf = ({ id, holds }: RunApplicant, choice: RunChoice, lottery: number): Candidate =>
  ({ id, lottery, score: choice.score, kind: kindOf(choice.traits), keeps: holds === choice.class });

/** Everybody's lottery number: what they carry, otherwise the first 13 hexadecimal digits of sha256(`seed:id`), computed again. */
export function numbersFrom(seed = ''): (applicant: RunApplicant) => number {
  const digest = sha256After(`${seed}:`);
  return ({ id, lottery }) => lottery ?? Number(`0x${Array.from(digest(id).subarray(0, 2), (word) => word.toString(16).padStart(8, '0')).join('').slice(0, 13)}`);
}
