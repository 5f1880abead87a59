import type { ClusterInstance } from './cluster-instance.ts';

/** A cluster while it is filled: closed under needs and within the ceiling whenever a vacancy is served. */
export type ChosenUnits = {
  readonly instance: ClusterInstance;
  readonly isChosen: Uint8Array;
  hours: number;
  /** How many of its units each vacancy has. */
  readonly has: Int32Array;
  /** The weight of the vacancies that have enough. */
  covered: number;
};

/** Starts with the pinned units alone. */
export function openChosenUnits(instance: ClusterInstance): ChosenUnits {
  const { hours, weights, enough, isPinned } = instance;
  const chosen: ChosenUnits = { instance, isChosen: new Uint8Array(hours.length), hours: 0, has: new Int32Array(weights.length), covered: 0 };
  for (const [vacancy, need] of enough.entries()) if (need === 0) chosen.covered += weights[vacancy]!;
  for (const [unit, pinned] of isPinned.entries()) if (pinned) addUnit(chosen, unit);
  return chosen;
}

/** Adds one unit; what it needs must be in already or follow. */
export function addUnit(chosen: ChosenUnits, unit: number): void {
  const { has, instance: { hours, askedBy: { starts, items }, weights, enough } } = chosen;
  chosen.isChosen[unit] = 1;
  chosen.hours += hours[unit]!;
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const vacancy = items[at]!;
    has[vacancy]! += 1;
    if (has[vacancy] === enough[vacancy]) chosen.covered += weights[vacancy]!;
  }
}
