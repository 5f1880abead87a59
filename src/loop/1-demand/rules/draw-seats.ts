import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { strengths, type Strength } from './need.ts';

export type ClassSeats = { readonly class: Id<'class'>; readonly occupation: string; readonly seats: number };

/** A line that seats may be drawn on. `distance` is from the class to the work place, 0 (same district) to 4 (further). */
export type OpenNeed = {
  readonly need: Id<'need'>; readonly occupation: string; readonly balance: number; readonly strength: Strength; readonly month: Day;
  readonly distanceTo: (ofClass: Id<'class'>) => number;
};

export type Draw = { readonly need: Id<'need'>; readonly class: Id<'class'>; readonly people: number };

/** Demand and seats meet at the four-digit group of KBJI. */
export const groupOf = (occupation: string): string => occupation.slice(0, 4);

/** Ties the seats of published classes to lines of the same occupation: the strongest promise first, then the nearest, then the soonest. */
export function drawSeats(classes: readonly ClassSeats[], needs: readonly OpenNeed[]): Draw[] {
  const left = new Map(needs.map((need) => [need.need, need.balance]));
  return classes.flatMap((one) => {
    const wanted = needs.filter((need) => groupOf(need.occupation) === groupOf(one.occupation)).sort(inOrder(one.class));
    let free = one.seats;
    return wanted.flatMap(({ need }) => {
      const people = Math.min(free, left.get(need) ?? 0);
      if (people === 0) return [];
      free -= people;
      left.set(need, left.get(need)! - people);
      return [{ need, class: one.class, people }];
    });
  });
}

const inOrder = (ofClass: Id<'class'>) => (one: OpenNeed, other: OpenNeed): number =>
  strengths.indexOf(other.strength) - strengths.indexOf(one.strength) || one.distanceTo(ofClass) - other.distanceTo(ofClass)
  || (one.month === other.month ? 0 : one.month < other.month ? -1 : 1) || (one.need < other.need ? -1 : 1);
