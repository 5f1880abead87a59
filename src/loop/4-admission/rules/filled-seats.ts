import type { ReservedSeats } from './policy.ts';
import type { ClassResult } from './run/run-result.ts';
import type { Hundredths } from './score.ts';
import { sensitiveTraits, type Trait } from './traits.ts';

/** With fewer in reserved seats of one kind, the last score among them is somebody's own and stays theirs; of two, each knows the other's. */
const fewestTold = (trait: Trait): number => (sensitiveTraits.includes(trait) ? 3 : 2);

/** Seats of one kind: how many the rule kept for it, how many were filled, and the last admitted score among them unless it would point at one person. */
export type FilledSeats = { readonly kind: 'open' | Trait; readonly kept: number; readonly filled: number; readonly last: Hundredths | undefined };

/** Which seats of a class went by which rule. Reserved seats that nobody could fill were given as open ones. */
export function filledSeats({ admitted }: Pick<ClassResult, 'admitted'>, seats: number, reserves: readonly ReservedSeats[]): FilledSeats[] {
  const scores = (kind: string): Hundredths[] => admitted.filter(({ seat }) => (seat.kind === 'open' ? 'open' : seat.trait) === kind).map(({ score }) => score);
  const of = (kind: FilledSeats['kind'], kept: number): FilledSeats => ({ kind, kept, filled: scores(kind).length, last: kind !== 'open' && scores(kind).length < fewestTold(kind) ? undefined : scores(kind).at(-1) });
  return [of('open', seats - reserves.reduce((sum, reserve) => sum + reserve.seats, 0)), ...reserves.map((reserve) => of(reserve.trait, reserve.seats))];
}

/** The last admitted score of a class as everybody there may read it: not where it belongs to one of few in reserved seats. What somebody lacked is worked out for them alone. */
export function toldCutOff({ admitted, cutOff, openCutOff }: Pick<ClassResult, 'admitted' | 'cutOff' | 'openCutOff'>, filled: readonly FilledSeats[]): Hundredths | undefined {
  const last = admitted.find(({ score }) => score === cutOff);
  const isTold = !last || last.seat.kind === 'open' || filled.some(({ kind, last: told }) => kind === (last.seat.kind === 'reserve' ? last.seat.trait : 'open') && told !== undefined);
  return isTold || cutOff === openCutOff ? cutOff : openCutOff;
}
