import { augmentingPaths, reserveSeats } from './reserve-seats.ts';
import type { RunClass } from './run-input.ts';
import type { Seat } from './run-result.ts';

/** Somebody at one class: what the class may know of them. */
export type Candidate = { readonly id: string; readonly score: number; readonly lottery: number; readonly mask: number };

/** The strict order of merit: score, then lottery number, then id, so that no two people are ever equal. */
export const compareMerit = (one: Candidate, other: Candidate): number =>
  other.score - one.score || other.lottery - one.lottery || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * The meritorious horizontal rule (Sönmez & Yenmez, Econometrica 90(3), 2022): down the order of merit, whoever lets one more
 * person have a reserved seat is taken; the seats left go by merit. Nobody counts twice, so the outcome is stable and honest wishes pay.
 * Candidates come in order of merit and so do the chosen.
 */
export function choose<Who extends Candidate>({ seats, reserves }: RunClass, inOrder: readonly Who[]): { readonly chosen: Who[]; readonly reserved: ReadonlySet<Who> } {
  const onReserve = reserveSeats(reserves);
  const reserved = new Set(inOrder.filter(({ mask }) => onReserve.take(mask)));
  let open = seats - reserved.size;
  const chosen = inOrder.filter((candidate) => {
    if (reserved.has(candidate)) return true;
    open -= 1;
    return open >= 0;
  });
  return { chosen, reserved };
}

/** The seat each of the chosen fills, in the same order. */
export function seatsOf<Who extends Candidate>(of: RunClass, chosen: readonly Who[]): Seat[] {
  const { reserved } = choose(of, chosen);
  const seating = augmentingPaths(of.reserves);
  const order = chosen.filter((candidate) => reserved.has(candidate));
  for (const { mask } of order) seating.take(mask);
  return chosen.map((candidate) => {
    const at = order.indexOf(candidate);
    return at < 0 ? { kind: 'open' } : { kind: 'reserve', trait: of.reserves[seating.seatOf(at)]!.trait };
  });
}

/** Puts somebody into a list that is in order of merit. */
export function withCandidate<Who extends Candidate>(inOrder: readonly Who[], candidate: Who): Who[] {
  const at = inOrder.findIndex((held) => compareMerit(candidate, held) < 0);
  return at < 0 ? [...inOrder, candidate] : [...inOrder.slice(0, at), candidate, ...inOrder.slice(at)];
}
