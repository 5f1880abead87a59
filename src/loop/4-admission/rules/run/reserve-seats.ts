import type { Reserve } from './run-input.ts';

/**
 * The reserved seats of one class while people are taken in, in order of merit. `take` takes somebody in when one more person than before can
 * then have a reserved seat of their own, and says whether it did. A person is the mask of their traits: bit b for reserve b.
 */
export type ReserveSeats = { readonly clear: () => void; readonly take: (mask: number) => boolean };

/** With up to eight traits a class sees at most 256 types of people, few enough to keep a number for each. */
export const mostCountedTraits = 8;

export const reserveSeats = (seats: readonly number[]): ReserveSeats => (seats.length <= mostCountedTraits ? hallCounters(seats) : augmentingPaths(seats));

/** The traits of a wish that the class reserves seats for, one bit each. */
export function traitMask(reserves: readonly Reserve[], traits: readonly string[]): number {
  let mask = 0;
  for (let bit = 0; bit < reserves.length; bit += 1) if (reserves[bit]!.seats > 0 && traits.includes(reserves[bit]!.trait)) mask |= 1 << bit;
  return mask;
}

/** Hall's condition: for every set of traits, no more people whose traits all lie in it than it has seats. One counter of free seats per set. */
export function hallCounters(seats: readonly number[]): ReserveSeats {
  const sets = 1 << seats.length;
  const all = Int32Array.from({ length: sets }, (_, set) => seats.reduce((sum, count, bit) => (set & (1 << bit) ? sum + count : sum), 0));
  const free = all.slice();
  return {
    clear: () => free.set(all),
    take: (mask) => {
      if (mask === 0) return false;
      for (let set = mask; set < sets; set = (set + 1) | mask) if (free[set] === 0) return false;
      for (let set = mask; set < sets; set = (set + 1) | mask) free[set]! -= 1;
      return true;
    },
  };
}

/** The same answer by moving people between the seats they may have; also knows which reserve the n-th person taken sits in. */
export function augmentingPaths(seats: readonly number[]): ReserveSeats & { readonly reserveOf: (taken: number) => number } {
  const masks: number[] = [];
  const sitting: number[][] = seats.map(() => []);
  const seat = (person: number, tried: Set<number>): boolean => {
    for (const [bit, count] of seats.entries()) {
      if (!(masks[person]! & (1 << bit)) || tried.has(bit)) continue;
      tried.add(bit);
      const holders = sitting[bit]!;
      const leaving = holders.length < count ? holders.length : holders.findIndex((holder) => seat(holder, tried));
      if (leaving < 0) continue;
      holders[leaving] = person;
      return true;
    }
    return false;
  };
  return {
    clear: () => {
      masks.length = 0;
      for (const holders of sitting) holders.length = 0;
    },
    take: (mask) => {
      masks.push(mask);
      const isSeated = seat(masks.length - 1, new Set());
      if (!isSeated) masks.pop();
      return isSeated;
    },
    reserveOf: (taken) => sitting.findIndex((holders) => holders.includes(taken)),
  };
}
