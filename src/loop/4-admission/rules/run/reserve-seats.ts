import type { Reserve } from './run-input.ts';

/** The traits of a person that a class reserves seats for, one bit each. */
export const traitMask = (reserves: readonly Reserve[], traits: readonly string[]): number =>
  reserves.reduce((mask, { trait, seats }, bit) => (seats > 0 && traits.includes(trait) ? mask | (1 << bit) : mask), 0);

/** Takes somebody in when one more person than before can then have a reserved seat of their own; says whether it did. */
export type ReserveSeats = { readonly take: (mask: number) => boolean };

const mostCounters = 8;

export const reserveSeats = (reserves: readonly Reserve[]): ReserveSeats => (reserves.length <= mostCounters ? hallCounters(reserves) : augmentingPaths(reserves));

/** Hall's condition: for every set of traits, no more people whose traits all lie in it than it has seats. One counter per set. */
export function hallCounters(reserves: readonly Reserve[]): ReserveSeats {
  const sets = 1 << reserves.length;
  const free = Array.from({ length: sets }, (_, set) => reserves.reduce((sum, { seats }, bit) => (set & (1 << bit) ? sum + seats : sum), 0));
  return {
    take: (mask) => {
      if (mask === 0) return false;
      for (let set = mask; set < sets; set = (set + 1) | mask) if (free[set] === 0) return false;
      for (let set = mask; set < sets; set = (set + 1) | mask) free[set]! -= 1;
      return true;
    },
  };
}

/** The same answer by moving people between the seats they may have; also knows who sits where. */
export function augmentingPaths(reserves: readonly Reserve[]): ReserveSeats & { readonly seatOf: (taken: number) => number } {
  const masks: number[] = [];
  const sitting: number[][] = reserves.map(() => []);
  const seat = (person: number, tried: Set<number>): boolean => {
    for (const [trait, { seats }] of reserves.entries()) {
      if (!(masks[person]! & (1 << trait)) || tried.has(trait)) continue;
      tried.add(trait);
      const holders = sitting[trait]!;
      const leaving = holders.length < seats ? holders.length : holders.findIndex((holder) => seat(holder, tried));
      if (leaving < 0) continue;
      holders[leaving] = person;
      return true;
    }
    return false;
  };
  return {
    take: (mask) => {
      masks.push(mask);
      const seated = seat(masks.length - 1, new Set());
      if (!seated) masks.pop();
      return seated;
    },
    seatOf: (taken) => sitting.findIndex((holders) => holders.includes(taken)),
  };
}
