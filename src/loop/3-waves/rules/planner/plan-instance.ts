import type { PlanInput, PlanPackage } from './plan-input.ts';

/**
 * The question as numbers, everything by its place in the input. The options of a package are the pairs of start and instructor that are
 * possible by themselves: window, closed weeks, skill and leave are settled here once, so that a search meets only what packages share.
 */
export type PlanInstance = {
  readonly weeks: number;
  readonly fairnessWeight: number;
  readonly rooms: Int32Array;
  readonly budgets: Float64Array;
  readonly instructorCount: number;
  readonly duration: Int32Array;
  readonly type: Int32Array;
  readonly fund: Int32Array;
  readonly district: Int32Array;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  /** The sum of values by district: what full service would be. */
  readonly possible: Float64Array;
  /** Package `of` may start in `starts[at]` with `teachers[at]`, for `at` from `first[of]` to before `first[of + 1]`. */
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly teachers: Int32Array;
};

/** The input must have passed `checkPlanInput`. */
export function preparePlan(input: PlanInput): PlanInstance {
  const { packages, workshopTypes, instructors, funds, districts, weeks, fairnessWeight } = input;
  const place = (items: readonly string[]) => new Map(items.map((id, at) => [id, at]));
  const [types, fundAt, districtAt] = [place(workshopTypes.map(({ id }) => id)), place(funds.map(({ id }) => id)), place(districts)];
  const options = packages.map((one) => optionsOf(one, input));
  const first = new Int32Array(packages.length + 1);
  for (const [at, list] of options.entries()) first[at + 1] = first[at]! + list.length;
  const possible = new Float64Array(districts.length);
  for (const { district, value } of packages) possible[districtAt.get(district)!]! += value;
  return {
    weeks, fairnessWeight, rooms: Int32Array.from(workshopTypes, ({ rooms }) => rooms), budgets: Float64Array.from(funds, ({ budget }) => budget), instructorCount: instructors.length,
    duration: Int32Array.from(packages, (one) => one.weeks), type: Int32Array.from(packages, (one) => types.get(one.workshopType)!), fund: Int32Array.from(packages, (one) => fundAt.get(one.fund)!),
    district: Int32Array.from(packages, (one) => districtAt.get(one.district)!), cost: Float64Array.from(packages, ({ cost }) => cost), value: Float64Array.from(packages, ({ value }) => value), possible,
    first, starts: Int32Array.from(options.flat(), ([start]) => start), teachers: Int32Array.from(options.flat(), ([, teacher]) => teacher),
  };
}

/** Every start and instructor that the package alone allows, in order. */
function optionsOf(one: PlanPackage, { weeks, closedStartWeeks, instructors, workshopTypes, funds }: PlanInput): (readonly [start: number, teacher: number])[] {
  const rooms = workshopTypes.find(({ id }) => id === one.workshopType)!.rooms;
  const budget = funds.find(({ id }) => id === one.fund)!.budget;
  if (rooms === 0 || one.cost > budget) return [];
  const closed = new Set(closedStartWeeks);
  const skilled = instructors.flatMap(({ skills, leaveWeeks }, at) => (skills.includes(one.workshopType) ? [{ at, leave: new Set(leaveWeeks) }] : []));
  const options: (readonly [number, number])[] = [];
  for (let start = one.earliest; start <= Math.min(one.latest, weeks - one.weeks); start += 1) {
    if (closed.has(start)) continue;
    for (const { at, leave } of skilled) if (!isAway(leave, start, one.weeks)) options.push([start, at]);
  }
  return options;
}

function isAway(leave: ReadonlySet<number>, start: number, weeks: number): boolean {
  for (let week = start; week < start + weeks; week += 1) if (leave.has(week)) return true;
  return false;
}

/** The option of a package with this start and instructor; -1 when it is none. */
export function optionAt({ first, starts, teachers }: PlanInstance, of: number, start: number, teacher: number): number {
  for (let at = first[of]!; at < first[of + 1]!; at += 1) if (starts[at] === start && teachers[at] === teacher) return at;
  return -1;
}
