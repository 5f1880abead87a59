import type { PlanInput, PlanPackage } from './plan-input.ts';

export type PlanProblem =
  | { readonly code: 'weeks-not-whole' | 'fairness-weight-not-whole' | 'closed-week-not-whole' }
  | { readonly code: 'id-twice'; readonly of: 'workshopTypes' | 'instructors' | 'funds' | 'districts' | 'packages' | 'previous'; readonly id: string }
  | { readonly code: 'rooms-not-whole' | 'budget-not-whole' | 'leave-not-whole' | 'duration-not-whole' | 'cost-not-whole' | 'value-not-whole' | 'window-not-whole' | 'places-not-whole'; readonly id: string }
  | { readonly code: 'sum-too-large'; readonly of: 'cost' | 'value' }
  | { readonly code: 'teacher-twice' | 'place-twice'; readonly id: string; readonly names: string }
  | { readonly code: 'skill-unknown' | 'workshop-type-unknown' | 'fund-unknown' | 'district-unknown' | 'package-unknown' | 'instructor-unknown'; readonly id: string; readonly names: string };

const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** Everything that would make the question meaningless; the planner starts only from an empty list. A package that fits nowhere is no problem: it does not run. */
export function checkPlanInput(input: PlanInput): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!isWhole(input.weeks)) problems.push({ code: 'weeks-not-whole' });
  if (!isWhole(input.fairnessWeight)) problems.push({ code: 'fairness-weight-not-whole' });
  if (!input.closedStartWeeks.every(isWhole)) problems.push({ code: 'closed-week-not-whole' });
  problems.push(...repeatedIds(input), ...sumsTooLarge(input));
  for (const { id, rooms } of input.workshopTypes) if (!isWhole(rooms)) problems.push({ code: 'rooms-not-whole', id });
  for (const { id, budget } of input.funds) if (!isWhole(budget)) problems.push({ code: 'budget-not-whole', id });
  for (const { id, leaveWeeks, skills } of input.instructors) {
    if (!leaveWeeks.every(isWhole)) problems.push({ code: 'leave-not-whole', id });
    for (const names of skills) if (!input.workshopTypes.some((type) => type.id === names)) problems.push({ code: 'skill-unknown', id, names });
  }
  const known = { types: new Set(input.workshopTypes.map(({ id }) => id)), funds: new Set(input.funds.map(({ id }) => id)), districts: new Set(input.districts), instructors: new Set(input.instructors.map(({ id }) => id)) };
  return [...problems, ...input.packages.flatMap((one) => problemsOfPackage(one, known)), ...problemsOfPrevious(input)];
}

/** What cannot be added up exactly cannot be counted again either. */
const sumsTooLarge = ({ packages, fairnessWeight }: PlanInput): PlanProblem[] => (['cost', 'value'] as const)
  .filter((of) => packages.reduce((sum, one) => sum + one[of], of === 'value' ? 100 * fairnessWeight : 0) > Number.MAX_SAFE_INTEGER).map((of) => ({ code: 'sum-too-large', of }));

type Known = { readonly types: ReadonlySet<string>; readonly funds: ReadonlySet<string>; readonly districts: ReadonlySet<string>; readonly instructors: ReadonlySet<string> };

function problemsOfPackage({ id, weeks, earliest, latest, cost, value, workshopType, fund, district, places = [], teachers = [] }: PlanPackage, { types, funds, districts, instructors }: Known): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!isWhole(weeks) || weeks === 0) problems.push({ code: 'duration-not-whole', id });
  if (!isWhole(earliest) || !isWhole(latest)) problems.push({ code: 'window-not-whole', id });
  if (!isWhole(cost)) problems.push({ code: 'cost-not-whole', id });
  if (!isWhole(value)) problems.push({ code: 'value-not-whole', id });
  if (!types.has(workshopType)) problems.push({ code: 'workshop-type-unknown', id, names: workshopType });
  if (!funds.has(fund)) problems.push({ code: 'fund-unknown', id, names: fund });
  for (const place of places) if (!types.has(place.workshopType)) problems.push({ code: 'workshop-type-unknown', id, names: place.workshopType });
  for (const { instructor, also = [] } of teachers) for (const names of [instructor, ...also]) if (!instructors.has(names)) problems.push({ code: 'instructor-unknown', id, names });
  for (const names of twiceIn(teachers.map(({ instructor }) => instructor))) problems.push({ code: 'teacher-twice', id, names });
  for (const names of twiceIn(places.map((place) => place.workshopType))) problems.push({ code: 'place-twice', id, names });
  if (!places.every((place) => place.weeks.every(isWhole)) || !teachers.every((teacher) => isWhole(teacher.before))) problems.push({ code: 'places-not-whole', id });
  if (!districts.has(district)) problems.push({ code: 'district-unknown', id, names: district });
  return problems;
}

function problemsOfPrevious({ previous = [], packages }: PlanInput): PlanProblem[] {
  const known = new Set(packages.map(({ id }) => id));
  return previous.filter((one) => !known.has(one.package)).map((one) => ({ code: 'package-unknown', id: 'previous', names: one.package }));
}

function repeatedIds({ workshopTypes, instructors, funds, districts, packages, previous = [] }: PlanInput): PlanProblem[] {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const lists = { workshopTypes: ids(workshopTypes), instructors: ids(instructors), funds: ids(funds), districts, packages: ids(packages), previous: previous.map((one) => one.package) };
  return Object.entries(lists).flatMap(([of, all]) => twiceIn(all).map((id): PlanProblem => ({ code: 'id-twice', of: of as keyof typeof lists, id })));
}

function twiceIn(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(all.filter((id) => seen.size === seen.add(id).size))];
}
