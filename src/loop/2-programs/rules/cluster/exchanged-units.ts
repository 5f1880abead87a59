import { enter, openCrowd, quit, type Crowd } from '#kernel/crowd';
import type { ClusterInstance } from './cluster-instance.ts';

/**
 * A cluster while its units are exchanged. What each unit would bring, or take away, stands ready at every moment, so that a step can look at
 * all of them. A vacancy counts with (has ÷ enough)^sharpness of its weight: this guide leads towards those that are nearly served.
 */
export type ExchangedUnits = {
  readonly instance: ClusterInstance;
  readonly isChosen: Uint8Array;
  readonly chosen: Crowd;
  /** How many of its units each vacancy has. */
  readonly has: Int32Array;
  /** What a unit would bring to the guide; of a chosen one, what its leaving would cost. */
  readonly worth: Float64Array;
  /** (has ÷ enough)^sharpness, in rows of `rowLength` by enough; a row goes on with 1 where somebody has more than enough. */
  readonly shares: Float64Array;
  readonly rowLength: number;
  /** Where a vacancy's row begins. */
  readonly row: Int32Array;
  hours: number;
  /** The weight of the vacancies that have enough. */
  covered: number;
};

/** Starts with the pinned units alone. */
export function openExchangedUnits(instance: ClusterInstance): ExchangedUnits {
  const { hours, weights, asked, enough, isPinned } = instance;
  let rowLength = 1;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) rowLength = Math.max(rowLength, asked.starts[vacancy + 1]! - asked.starts[vacancy]! + 2);
  const mostEnough = enough.reduce((most, one) => Math.max(most, one), 0);
  const state: ExchangedUnits = {
    instance, isChosen: new Uint8Array(hours.length), chosen: openCrowd(hours.length), has: new Int32Array(weights.length), worth: new Float64Array(hours.length),
    shares: new Float64Array((mostEnough + 1) * rowLength), rowLength, row: enough.map((need) => need * rowLength), hours: 0, covered: 0,
  };
  for (const [vacancy, need] of enough.entries()) if (need === 0) state.covered += weights[vacancy]!;
  for (const [unit, pinned] of isPinned.entries()) if (pinned) flipUnit(state, unit);
  return state;
}

/** Sets the sharpness: the higher, the less a half-served vacancy counts. */
export function sharpen(state: ExchangedUnits, sharpness: number): void {
  const { shares, rowLength, row, has, worth, isChosen, instance: { asked, weights } } = state;
  for (let at = 0; at < shares.length; at += 1) {
    const enough = Math.floor(at / rowLength);
    shares[at] = at % rowLength >= enough ? 1 : ((at % rowLength) / enough) ** sharpness;
  }
  worth.fill(0);
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    const cell = row[vacancy]! + has[vacancy]!;
    const brings = weights[vacancy]! * (shares[cell + 1]! - shares[cell]!);
    const costs = has[vacancy]! > 0 ? weights[vacancy]! * (shares[cell]! - shares[cell - 1]!) : 0;
    for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) worth[asked.items[at]!]! += isChosen[asked.items[at]!] ? costs : brings;
  }
}

/** Takes a unit in or out; what it needs, or what needs it, must follow. */
export function flipUnit(state: ExchangedUnits, unit: number): void {
  const { has, worth, isChosen, shares, row, instance: { askedBy, asked, weights, enough, hours } } = state;
  const sign = isChosen[unit] ? -1 : 1;
  let own = 0;
  for (let by = askedBy.starts[unit]!, end = askedBy.starts[unit + 1]!; by < end; by += 1) {
    const vacancy = askedBy.items[by]!;
    const before = has[vacancy]!;
    const weight = weights[vacancy]!;
    const cell = row[vacancy]! + before;
    const next = cell + sign;
    const bringsNow = shares[next + 1]! - shares[next]!;
    const costsNow = before + sign > 0 ? shares[next]! - shares[next - 1]! : 0;
    const brings = weight * (bringsNow - shares[cell + 1]! + shares[cell]!);
    const costs = weight * (costsNow - (before > 0 ? shares[cell]! - shares[cell - 1]! : 0));
    own += weight * (sign > 0 ? costsNow : bringsNow);
    has[vacancy] = before + sign;
    if ((sign > 0 ? before + 1 : before) === enough[vacancy]!) state.covered += sign * weight;
    for (let at = asked.starts[vacancy]!, last = asked.starts[vacancy + 1]!; at < last; at += 1) {
      const other = asked.items[at]!;
      worth[other]! += isChosen[other] ? costs : brings;
    }
  }
  isChosen[unit] = sign > 0 ? 1 : 0;
  if (sign > 0) enter(state.chosen, unit);
  else quit(state.chosen, unit);
  worth[unit] = own;
  state.hours += sign * hours[unit]!;
}
