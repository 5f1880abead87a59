import type { ReservedSeats } from './policy.ts';
import type { ClassResult } from './run/run-result.ts';
import type { Hundredths } from './score.ts';
import type { Trait } from './traits.ts';

/** Seats of one kind: how many the rule kept for it, how many were filled, and the last admitted score among them. */
export type FilledSeats = { readonly kind: 'open' | Trait; readonly kept: number; readonly filled: number; readonly last: Hundredths | undefined };

/** Which seats of a class went by which rule. Reserved seats that nobody could fill were given as open ones. */
export function filledSeats({ admitted }: Pick<ClassResult, 'admitted'>, seats: number, reserves: readonly ReservedSeats[]): FilledSeats[] {
  const scores = (kind: string): Hundredths[] => admitted.filter(({ seat }) => (seat.kind === 'open' ? 'open' : seat.trait) === kind).map(({ score }) => score);
  const of = (kind: FilledSeats['kind'], kept: number): FilledSeats => ({ kind, kept, filled: scores(kind).length, last: scores(kind).at(-1) });
  return [of('open', seats - reserves.reduce((sum, reserve) => sum + reserve.seats, 0)), ...reserves.map((reserve) => of(reserve.trait, reserve.seats))];
}
