import { heldWord, kindWord, wordsPerPlace } from './class-blocks.ts';
import type { Settled } from './deferred-acceptance.ts';
import { augmentingPaths, type ReserveSeats } from './reserve-seats.ts';
import type { RunClass } from './run-input.ts';
import type { Seat } from './run-result.ts';
import { holding } from './wave-columns.ts';

/** Somebody in a class after a run: their number in the columns, score (hundredths), mask of traits, and whether they held the seat before. */
export type Holder = { readonly person: number; readonly score: number; readonly mask: number; readonly isKept: boolean };

/** A class after a run, for telling why: its people in order of merit. */
export type ClassList = {
  readonly holders: readonly Holder[];
  readonly seats: readonly Seat[];
  readonly free: number;
  /** Of a full class, the lowest holder whom somebody with these traits would have had to outrank; undefined when no rank would do. */
  readonly pivotOf: (mask: number) => Holder | undefined;
};

export function classList({ blocks: { words, start, kinds }, columns }: Settled, at: number, of: RunClass): ClassList {
  const block = start[at]!;
  const { places, reserves } = kinds[words[block + kindWord]!]!;
  const holders = Array.from({ length: words[block + heldWord]! }, (_, place): Holder => {
    const word = block + places + place * wordsPerPlace;
    return { score: words[word]! % holding, person: words[word + 1]!, mask: words[word + 2]!, isKept: words[word]! >= holding };
  });
  const known = new Map<number, Holder | undefined>();
  return {
    holders,
    seats: seatsOf(holders, of, columns.reserved[at]!),
    free: of.seats - holders.length,
    pivotOf: (mask) => {
      if (!known.has(mask)) known.set(mask, holders.findLast((holder, place) => !holder.isKept && isChosenAt(holders, place, mask, reserves)));
      return known.get(mask);
    },
  };
}

/** Whether somebody just before this place would stay: the last whom no reserved seat needs goes, and it must be another. */
function isChosenAt(holders: readonly Holder[], wanted: number, mask: number, reserves: ReserveSeats): boolean {
  reserves.clear();
  let isLastToGo = false;
  for (const [place, holder] of holders.entries()) {
    if (place === wanted) isLastToGo = !reserves.take(mask);
    if (!reserves.take(holder.mask) && !holder.isKept) isLastToGo = false;
  }
  return !isLastToGo;
}

/** The seat each holder fills: one of those reserved for them when that lets one more person have a reserved seat, otherwise an open one. */
function seatsOf(holders: readonly Holder[], { reserves }: RunClass, reserved: readonly number[]): Seat[] {
  const seating = augmentingPaths(reserved);
  let taken = 0;
  const order = holders.map(({ mask }) => (seating.take(mask) ? (taken += 1) - 1 : undefined));
  return order.map((at) => (at === undefined ? { kind: 'open' } : { kind: 'reserve', trait: reserves[seating.reserveOf(at)]!.trait }));
}
