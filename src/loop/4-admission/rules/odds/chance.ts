import type { Forecast } from './forecast.ts';

/** From 0 to 1: the share of people like those of last time who would get one of the seats, and the range in eight of ten repetitions. */
export type Chance = { readonly middle: number; readonly low: number; readonly high: number };
type Advice = { readonly add: readonly string[]; readonly chance: Chance };

export type Odds = {
  /** The chance of getting any of these classes, for somebody whose score nobody knows yet; undefined when none of them has a past. */
  chanceOf(wishes: readonly string[]): Chance | undefined;
  /** Which classes to add to the wishes, up to the number allowed, so that the chance grows most; undefined when nothing helps by a tenth or more. */
  adviceFor(wishes: readonly string[], open: readonly string[], most: number): Advice | undefined;
};

const worthSaying = 0.1;
const smallest = 0.02;

/**
 * Reads a forecast: every person of it in every repetition is one bit per class, so that a set of wishes is an "or" of a few hundred words. A
 * page asks this some twenty times and may not wait for it.
 */
export function readOdds(made: Forecast): Odds {
  const total = made.needed.length * made.people.length;
  const known = new Map<string, Seats>();
  const seatsAt = (id: string): Seats => {
    const seats = known.get(id) ?? seatsOf(made, made.classes.indexOf(id));
    known.set(id, seats);
    return seats;
  };
  const union = (wishes: readonly string[]): Seats => {
    const all = new Uint32Array(made.needed.length * wordsFor(made));
    for (const id of wishes) if (made.classes.includes(id)) addTo(all, seatsAt(id));
    return all;
  };
  const middleOf = (seats: Seats): number => countBits(seats, 0, seats.length) / total;

  const chanceOf = (wishes: readonly string[]): Chance | undefined => (wishes.some((id) => made.classes.includes(id)) ? rangeOf(made, union(wishes)) : undefined);
  const bestOf = (wishes: readonly string[], open: readonly string[]): string | undefined => {
    const now = union(wishes);
    let best: { readonly id: string; readonly middle: number } = { id: '', middle: middleOf(now) + smallest };
    for (const id of made.classes) {
      const middle = open.includes(id) && !wishes.includes(id) ? countEither(now, seatsAt(id)) / total : 0;
      if (middle > best.middle) best = { id, middle };
    }
    return best.id || undefined;
  };
  return {
    chanceOf,
    adviceFor: (wishes, open, most) => {
      const add: string[] = [];
      for (let next = bestOf(wishes, open); next && wishes.length + add.length < most; next = bestOf([...wishes, ...add], open)) add.push(next);
      const chance = add.length > 0 ? chanceOf([...wishes, ...add]) : undefined;
      return chance && chance.middle - middleOf(union(wishes)) >= worthSaying ? { add, chance } : undefined;
    },
  };
}

type Seats = Uint32Array<ArrayBuffer>;

const wordsFor = ({ people }: Forecast): number => Math.ceil(people.length / 32);

/** Who would get a seat in one class, repetition by repetition; where only the draw decides, every second one. */
function seatsOf({ needed, people }: Forecast, at: number): Seats {
  const words = Math.ceil(people.length / 32);
  const scores = Int32Array.from(people, (one) => one[at]!);
  const seats = new Uint32Array(needed.length * words);
  for (let repetition = 0; repetition < needed.length; repetition += 1) {
    const enough = needed[repetition]![at]!;
    for (let index = 0; index < scores.length; index += 1) {
      if (scores[index]! < enough || (scores[index] === enough && (repetition + index) % 2 === 1)) continue;
      seats[repetition * words + (index >>> 5)]! |= 1 << (index & 31);
    }
  }
  return seats;
}

function addTo(all: Seats, seats: Seats): void {
  for (let at = 0; at < all.length; at += 1) all[at]! |= seats[at]!;
}

function countEither(one: Seats, other: Seats): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += bitsIn(one[at]! | other[at]!);
  return count;
}

function rangeOf(made: Forecast, seats: Seats): Chance {
  const words = wordsFor(made);
  const shares = made.needed.map((_, repetition) => countBits(seats, repetition * words, (repetition + 1) * words) / made.people.length).sort((one, other) => one - other);
  const rank = (part: number): number => shares[Math.round(part * (shares.length - 1))]!;
  return { middle: shares.reduce((sum, share) => sum + share, 0) / shares.length, low: rank(0.1), high: rank(0.9) };
}

function countBits(words: Seats, from: number, until: number): number {
  let count = 0;
  for (let at = from; at < until; at += 1) count += bitsIn(words[at]!);
  return count;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Two of three such people would get nothing. */
export const isRisky = ({ middle }: Chance): boolean => middle < 1 / 3;
