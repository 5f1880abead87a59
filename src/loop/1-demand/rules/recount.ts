import type { Day } from '#kernel/day';
import type { Movement } from './movement.ts';

/** One entry of a line's account: what it did, and what is left after it. */
export type Entry = {
  readonly id: string; readonly kind: 'recorded' | Movement['kind']; readonly on: Day; readonly people: number;
  /** How much it changes what is left: − for seats drawn and hires, 0 for a renewal and for a hire from a seat that was counted already. */
  readonly change: number; readonly left: number; readonly movement?: Movement;
};

type Recorded = { readonly id: string; readonly headcount: number; readonly recordedOn: Day };

/**
 * The account of a line told entry by entry, in the order things happened. Written from the words of the rule (recorded − seats drawn − hired,
 * a seat that became a job counted once) and not from the sums that lists and board use, so that it can catch them out.
 */
export function recount({ id, headcount, recordedOn }: Recorded, movements: readonly Movement[]): { readonly entries: readonly Entry[]; readonly left: number } {
  const entries: Entry[] = [{ id, kind: 'recorded', on: recordedOn, people: headcount, change: headcount, left: headcount }];
  let [wanted, waiting] = [headcount, 0];
  for (const movement of [...movements].sort(byDay)) {
    const before = Math.max(0, wanted - Math.max(0, waiting));
    if (movement.kind === 'drawn') waiting += movement.people;
    if (movement.kind === 'paid-back') {
      wanted -= movement.people;
      if (movement.fromSeat) waiting -= movement.people;
    }
    const left = Math.max(0, wanted - Math.max(0, waiting));
    entries.push({ id: movement.id, kind: movement.kind, on: movement.on, people: movement.people, change: left - before, left, movement });
  }
  return { entries, left: entries.at(-1)!.left };
}

/** Seats come before the people who sat on them. */
const byDay = (one: Movement, other: Movement): number =>
  (one.on === other.on ? 0 : one.on < other.on ? -1 : 1) || Number(one.kind === 'paid-back') - Number(other.kind === 'paid-back');
