import type { ClusterInstance } from './cluster-instance.ts';

/** A cluster while a search changes it: closed under needs and within the ceiling whenever a move is done. */
export type ChosenUnits = {
  readonly instance: ClusterInstance;
  readonly isChosen: Uint8Array;
  /** The chosen units in no order, and where each stands in that list (-1: not chosen). */
  readonly list: Int32Array;
  readonly standing: Int32Array;
  size: number;
  hours: number;
  /** How many of its units each vacancy has. */
  readonly has: Int32Array;
  /** The weight of the vacancies that have enough. */
  covered: number;
  /** Σ weight × (has ÷ enough)^sharpness: what leads a search towards vacancies that are nearly served. */
  guide: number;
  /** (has ÷ enough)^sharpness by enough and has. */
  readonly shares: Float64Array[];
};

/** Starts with the pinned units alone, or with a cluster found before. */
export function openChosenUnits(instance: ClusterInstance, start: Uint8Array = instance.isPinned): ChosenUnits {
  const { hours, weights, enough } = instance;
  const mostEnough = enough.reduce((most, one) => Math.max(most, one), 0);
  const chosen: ChosenUnits = {
    instance, isChosen: new Uint8Array(hours.length), list: new Int32Array(hours.length), standing: new Int32Array(hours.length).fill(-1), size: 0, hours: 0,
    has: new Int32Array(weights.length), covered: 0, guide: 0, shares: Array.from({ length: mostEnough + 1 }, (_, size) => new Float64Array(size + 1)),
  };
  for (const [vacancy, need] of enough.entries()) if (need === 0) chosen.covered += weights[vacancy]!;
  sharpen(chosen, 3);
  for (const [unit, isIn] of start.entries()) if (isIn) addUnit(chosen, unit);
  return chosen;
}

/** Sets the sharpness: the higher, the less a half-served vacancy counts. */
export function sharpen(chosen: ChosenUnits, sharpness: number): void {
  for (const [enough, shares] of chosen.shares.entries()) for (let has = 0; has <= enough; has += 1) shares[has] = enough === 0 ? 1 : (has / enough) ** sharpness;
  chosen.guide = 0;
  const { weights, enough } = chosen.instance;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) chosen.guide += weights[vacancy]! * shareOf(chosen, vacancy, enough[vacancy]!);
}

const shareOf = ({ has, shares }: ChosenUnits, vacancy: number, enough: number): number => shares[enough]![Math.min(has[vacancy]!, enough)]!;

/** Adds one unit; what it needs must be in already or follow. */
export function addUnit(chosen: ChosenUnits, unit: number): void {
  chosen.isChosen[unit] = 1;
  chosen.standing[unit] = chosen.size;
  chosen.list[chosen.size] = unit;
  chosen.size += 1;
  chosen.hours += chosen.instance.hours[unit]!;
  countUnit(chosen, unit, 1);
}

/** Takes one unit out; what needs it must be out already or follow. */
export function dropUnit(chosen: ChosenUnits, unit: number): void {
  chosen.isChosen[unit] = 0;
  const at = chosen.standing[unit]!;
  const last = chosen.list[chosen.size - 1]!;
  chosen.list[at] = last;
  chosen.standing[last] = at;
  chosen.standing[unit] = -1;
  chosen.size -= 1;
  chosen.hours -= chosen.instance.hours[unit]!;
  countUnit(chosen, unit, -1);
}

function countUnit(chosen: ChosenUnits, unit: number, step: 1 | -1): void {
  const { has, shares, instance: { askedBy: { starts, items }, weights, enough } } = chosen;
  const end = starts[unit + 1]!;
  for (let at = starts[unit]!; at < end; at += 1) {
    const vacancy = items[at]!;
    const need = enough[vacancy]!;
    const before = has[vacancy]!;
    const after = before + step;
    has[vacancy] = after;
    if (before > need || after > need || need === 0) continue;
    const weight = weights[vacancy]!;
    chosen.guide += weight * (shares[need]![after]! - shares[need]![before]!);
    if (after === need) chosen.covered += weight;
    else if (before === need) chosen.covered -= weight;
  }
}

/** What the guide would lose if this unit left, those that need it not counted. */
export function lossOf({ has, shares, instance: { askedBy: { starts, items }, weights, enough } }: ChosenUnits, unit: number): number {
  let loss = 0;
  const end = starts[unit + 1]!;
  for (let at = starts[unit]!; at < end; at += 1) {
    const vacancy = items[at]!;
    const need = enough[vacancy]!;
    const before = has[vacancy]!;
    if (before <= need && need > 0) loss += weights[vacancy]! * (shares[need]![before]! - shares[need]![before - 1]!);
  }
  return loss;
}
