import type { ClusterInput, ClusterVacancy } from './cluster-input.ts';
import { groupBy, invert, type Lists } from './lists.ts';

/**
 * The question as numbers. Units keep their place in the input; vacancies that ask for the same units are one, and those no cluster can
 * serve are left out. Lists are flat: the members of `of` stand in `items` from `starts[of]` to before `starts[of + 1]`.
 */
export type ClusterInstance = {
  readonly ceiling: number;
  readonly hours: Int32Array;
  /** A unit with everything it needs, itself included. */
  readonly closure: Lists;
  /** A unit with everything that needs it, itself included. */
  readonly dependants: Lists;
  readonly weights: Float64Array;
  /** The units a vacancy asks for that may be taught. */
  readonly asked: Lists;
  /** How many of them make somebody fit. */
  readonly enough: Int32Array;
  /** The vacancies that ask for a unit. */
  readonly askedBy: Lists;
  /** 1 for units that must stay; what they need included. */
  readonly isPinned: Uint8Array;
  /** 1 for units that may not be taught or never fit into the hours; what needs them included. */
  readonly isForbidden: Uint8Array;
};

/** The input must have passed `checkClusterInput`. */
export function prepareCluster(input: ClusterInput): ClusterInstance {
  const place = new Map(input.units.map(({ id }, at) => [id, at]));
  const hours = Int32Array.from(input.units, (unit) => unit.hours);
  const closures = closuresOf(input.units.map(({ needs }) => needs.map((id) => place.get(id)!)), hours, input.hourCeiling);
  const closure = groupBy(closures.map((all, unit) => all ?? [unit]));
  const dependants = invert(closure, hours.length);
  const isPinned = spread((input.pinned ?? []).map((id) => place.get(id)!), closure, hours.length);
  const isForbidden = spread((input.forbidden ?? []).map((id) => place.get(id)!), dependants, hours.length);
  for (const [unit, all] of closures.entries()) if (!all) isForbidden[unit] = 1;
  const wanted = mergeAlike(input, place, isForbidden).filter((one) => canBeServed(one, { hours, closure, isPinned }, input.hourCeiling));
  const asked = groupBy(wanted.map(({ units }) => units));
  return {
    ceiling: input.hourCeiling, hours, closure, dependants, isPinned, isForbidden, asked, askedBy: invert(asked, hours.length),
    weights: Float64Array.from(wanted, ({ weight }) => weight), enough: Int32Array.from(wanted, ({ enough }) => enough),
  };
}

/** How many of a vacancy's units make somebody fit for it. */
export const enoughOf = (units: number, threshold: number): number => Math.ceil((units * threshold) / 1000);

type Wanted = { readonly units: readonly number[]; readonly enough: number; weight: number };

/** One line for all vacancies that ask for the same; those that already lack too many units are dropped. */
function mergeAlike({ vacancies, threshold }: ClusterInput, place: ReadonlyMap<string, number>, isForbidden: Uint8Array): Wanted[] {
  const merged = new Map<string, Wanted>();
  for (const vacancy of vacancies) {
    const all = unitsOf(vacancy, place);
    const enough = enoughOf(all.length, threshold);
    const units = all.filter((unit) => !isForbidden[unit]);
    if (units.length < enough || vacancy.weight === 0) continue;
    const key = `${enough}:${units.join()}`;
    const alike = merged.get(key);
    if (alike) alike.weight += vacancy.weight;
    else merged.set(key, { units, enough, weight: vacancy.weight });
  }
  return [...merged.values()];
}

const unitsOf = ({ units }: ClusterVacancy, place: ReadonlyMap<string, number>): number[] => [...new Set(units.map((id) => place.get(id)!))].sort((one, other) => one - other);

/** Whether a vacancy that asks for all its units fits into the hours by itself; of the others nothing is known so cheaply. */
function canBeServed({ units, enough }: Wanted, { hours, closure, isPinned }: Pick<ClusterInstance, 'hours' | 'closure' | 'isPinned'>, ceiling: number): boolean {
  if (enough < units.length) return true;
  const taught = new Set<number>();
  for (const [unit, pinned] of isPinned.entries()) if (pinned) taught.add(unit);
  for (const unit of units) for (let at = closure.starts[unit]!; at < closure.starts[unit + 1]!; at += 1) taught.add(closure.items[at]!);
  return [...taught].reduce((sum, unit) => sum + hours[unit]!, 0) <= ceiling;
}

/**
 * Each unit with all it needs, directly or not; undefined where that never fits into the hours, so that a long chain is not written out
 * again and again. Needs run in no circle.
 */
function closuresOf(needs: readonly (readonly number[])[], hours: Int32Array, ceiling: number): (number[] | undefined)[] {
  const known: (number[] | undefined)[] = needs.map(() => undefined);
  const isKnown = new Uint8Array(needs.length);
  for (const first of needs.keys()) {
    const open = [first];
    while (open.length > 0) {
      const unit = open.at(-1)!;
      const missing = isKnown[unit] ? [] : needs[unit]!.filter((need) => !isKnown[need]);
      if (missing.length > 0) open.push(...missing);
      else {
        if (!isKnown[unit]) known[unit] = closureOf(unit, needs[unit]!.map((need) => known[need]), hours, ceiling);
        isKnown[unit] = 1;
        open.pop();
      }
    }
  }
  return known;
}

function closureOf(unit: number, needed: readonly (readonly number[] | undefined)[], hours: Int32Array, ceiling: number): number[] | undefined {
  if (needed.some((one) => one === undefined)) return undefined;
  const all = [...new Set([unit, ...needed.flatMap((one) => one!)])];
  return all.reduce((sum, one) => sum + hours[one]!, 0) <= ceiling ? all : undefined;
}

function spread(from: readonly number[], along: Lists, size: number): Uint8Array {
  const marked = new Uint8Array(size);
  for (const unit of from) for (let at = along.starts[unit]!; at < along.starts[unit + 1]!; at += 1) marked[along.items[at]!] = 1;
  return marked;
}
