import { alsoOf, weeksOf, type PlanInput, type PlanPackage } from './plan-input.ts';

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
  readonly fund: Int32Array;
  readonly district: Int32Array;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  /** The sum of values by district: what full service would be. */
  readonly possible: Float64Array;
  /** Package `of` may run from `starts[at]` to before `ends[at]` in a workshop of `kinds[at]` with `teachers[at]`, for `at` from `first[of]` to before `first[of + 1]`. */
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Int32Array;
  readonly teachers: Int32Array;
  /** Who teaches together with the teacher of an option: `teams[team[option]]`; team 0 is nobody. */
  readonly team: Int32Array;
  readonly teams: readonly Int32Array[];
  /** After options that differ in their teacher alone: where the package's next start or kind of workshop begins. */
  readonly next: Int32Array;
};

/** The input must have passed `checkPlanInput`. */
export function preparePlan(input: PlanInput): PlanInstance {
  const { packages, workshopTypes, instructors, funds, districts, weeks, fairnessWeight } = input;
  const place = (items: readonly string[]) => new Map(items.map((id, at) => [id, at]));
  const [types, fundAt, districtAt] = [place(workshopTypes.map(({ id }) => id)), place(funds.map(({ id }) => id)), place(districts)];
  const instructorAt = place(instructors.map(({ id }) => id));
  const leave = instructors.map(({ leaveWeeks }) => new Set(leaveWeeks));
  const teams = [new Int32Array(0)];
  const options = packages.map((one) => optionsOf(one, input, { types, instructorAt, leave, teams }));
  const first = new Int32Array(packages.length + 1);
  for (const [at, list] of options.entries()) first[at + 1] = first[at]! + list.length / facets;
  const possible = new Float64Array(districts.length);
  for (const { district, value } of packages) possible[districtAt.get(district)!]! += value;
  const [starts, ends, kinds] = [columnOf(options, 0), columnOf(options, 1), columnOf(options, 2)];
  return {
    // More rooms than packages are never full: who writes a billion for "enough" gets no table of a billion.
    weeks, fairnessWeight, rooms: Int32Array.from(workshopTypes, ({ rooms }) => Math.min(rooms, packages.length)), budgets: Float64Array.from(funds, ({ budget }) => budget), instructorCount: instructors.length,
    fund: Int32Array.from(packages, (one) => fundAt.get(one.fund)!),
    district: Int32Array.from(packages, (one) => districtAt.get(one.district)!), cost: Float64Array.from(packages, ({ cost }) => cost), value: Float64Array.from(packages, ({ value }) => value), possible,
    first, starts, ends, kinds, teachers: columnOf(options, 3), team: columnOf(options, 4), teams, next: nextPlaces(first, starts, kinds),
  };
}

/** Options in fives: start, end, kind, teacher, team. Ten thousand packages have millions; a list of lists would cost seconds. */
const facets = 5;
type Places = { readonly types: ReadonlyMap<string, number>; readonly instructorAt: ReadonlyMap<string, number>; readonly leave: readonly ReadonlySet<number>[]; /** Grows by the teams of each package. */ readonly teams: Int32Array[] };

function columnOf(options: readonly (readonly number[])[], column: 0 | 1 | 2 | 3 | 4): Int32Array {
  const numbers = new Int32Array(options.reduce((sum, list) => sum + list.length, 0) / facets);
  let at = 0;
  for (const list of options) for (let place = column; place < list.length; place += facets) numbers[at++] = list[place]!;
  return numbers;
}

function nextPlaces(first: Int32Array, starts: Int32Array, kinds: Int32Array): Int32Array {
  const next = new Int32Array(starts.length);
  for (let of = first.length - 2; of >= 0; of -= 1) {
    for (let at = first[of + 1]! - 1; at >= first[of]!; at -= 1) {
      const isSame = at + 1 < first[of + 1]! && starts[at + 1] === starts[at] && kinds[at + 1] === kinds[at];
      next[at] = isSame ? next[at + 1]! : at + 1;
    }
  }
  return next;
}

/** Every start, kind of workshop and instructor that the package alone allows, in order. */
function optionsOf(one: PlanPackage, { weeks, closedStartWeeks, instructors, workshopTypes, funds }: PlanInput, places: Places): number[] {
  if (one.cost > funds.find(({ id }) => id === one.fund)!.budget) return [];
  const { types, leave, teams } = places;
  const closed = new Set(closedStartWeeks);
  const kinds = (one.places?.map(({ workshopType }) => workshopType) ?? [one.workshopType]).filter((kind) => workshopTypes[types.get(kind)!]!.rooms > 0);
  const teachers = one.teachers ? teachersOf(one, places) : instructors.map((_, at) => ({ at, before: weeks, team: 0 }));
  const options: number[] = [];
  for (let start = one.earliest; start <= Math.min(one.latest, weeks - 1); start += 1) {
    if (closed.has(start)) continue;
    for (const kind of kinds) {
      const end = start + weeksOf(one, kind, start);
      if (end === start || end > weeks) continue;
      for (const { at, before, team } of teachers) {
        const areHere = end <= before && !isAway(leave[at]!, start, end) && teams[team]!.every((other) => !isAway(leave[other]!, start, end));
        if (areHere && instructors[at]!.skills.includes(kind)) options.push(start, end, types.get(kind)!, at, team);
      }
    }
  }
  return options;
}

const teachersOf = (one: PlanPackage, { instructorAt, teams }: Places): { readonly at: number; readonly before: number; readonly team: number }[] =>
  one.teachers!.map(({ instructor, before }) => {
    const also = alsoOf(one, { instructor }).map((id) => instructorAt.get(id)!);
    return { at: instructorAt.get(instructor)!, before, team: also.length === 0 ? 0 : teams.push(Int32Array.from(also)) - 1 };
  });

function isAway(leave: ReadonlySet<number>, start: number, end: number): boolean {
  for (let week = start; week < end; week += 1) if (leave.has(week)) return true;
  return false;
}

/** The option of a package with this start, instructor and, where it has several, kind of workshop; -1 when it is none. */
export function optionAt({ first, starts, teachers, kinds }: PlanInstance, of: number, start: number, teacher: number, kind: number): number {
  for (let at = first[of]!; at < first[of + 1]!; at += 1) if (starts[at] === start && teachers[at] === teacher && kinds[at] === kind) return at;
  return -1;
}
