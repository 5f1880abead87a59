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
  /** (has ÷ enough)^sharpness, in rows of `rowLength` by enough; a row goes on with 1 where somebody has more than enough. */
  readonly shares: Float64Array;
  readonly rowLength: number;
  /** Where a vacancy's row begins. */
  readonly row: Int32Array;
};

/** Starts with the pinned units alone, or with a cluster found before. */
export function openChosenUnits(instance: ClusterInstance, start: Uint8Array = instance.isPinned): ChosenUnits {
  const { hours, weights, enough, asked } = instance;
  let rowLength = 1;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) rowLength = Math.max(rowLength, asked.starts[vacancy + 1]! - asked.starts[vacancy]! + 1);
  const mostEnough = enough.reduce((most, one) => Math.max(most, one), 0);
  const chosen: ChosenUnits = {
    instance, isChosen: new Uint8Array(hours.length), list: new Int32Array(hours.length), standing: new Int32Array(hours.length).fill(-1), size: 0, hours: 0,
    has: new Int32Array(weights.length), covered: 0, guide: 0, shares: new Float64Array((mostEnough + 1) * rowLength), rowLength, row: enough.map((need) => need * rowLength),
  };
  for (const [vacancy, need] of enough.entries()) if (need === 0) chosen.covered += weights[vacancy]!;
  sharpen(chosen, 3);
  for (const [unit, isIn] of start.entries()) if (isIn) addUnit(chosen, unit);
  return chosen;
}

/** Sets the sharpness: the higher, the less a half-served vacancy counts. */
export function sharpen(chosen: ChosenUnits, sharpness: number): void {
  const { shares, rowLength, row, has, instance: { weights } } = chosen;
  for (let at = 0; at < shares.length; at += 1) {
    const enough = Math.floor(at / rowLength);
    shares[at] = at % rowLength >= enough ? 1 : ((at % rowLength) / enough) ** sharpness;
  }
  chosen.guide = 0;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) chosen.guide += weights[vacancy]! * shares[row[vacancy]! + has[vacancy]!]!;
}

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
  const { has, shares, row, instance: { askedBy: { starts, items }, weights, enough } } = chosen;
  const end = starts[unit + 1]!;
  let [guide, covered] = [0, 0];
  for (let at = starts[unit]!; at < end; at += 1) {
    const vacancy = items[at]!;
    const before = has[vacancy]!;
    const after = before + step;
    has[vacancy] = after;
    const weight = weights[vacancy]!;
    const cell = row[vacancy]! + before;
    guide += weight * (shares[cell + step]! - shares[cell]!);
    const need = enough[vacancy]!;
    if (step === 1 ? after === need : before === need) covered += weight * step;
  }
  chosen.guide += guide;
  chosen.covered += covered;
}

/** What the guide would lose if this unit left, those that need it not counted. */
export function lossOf({ has, shares, row, instance: { askedBy: { starts, items }, weights } }: ChosenUnits, unit: number): number {
  let loss = 0;
  const end = starts[unit + 1]!;
  for (let at = starts[unit]!; at < end; at += 1) {
    const vacancy = items[at]!;
    const cell = row[vacancy]! + has[vacancy]!;
    loss += weights[vacancy]! * (shares[cell]! - shares[cell - 1]!);
  }
  return loss;
}
