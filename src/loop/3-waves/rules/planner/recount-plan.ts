import { alsoOf, type Plan, type PlanInput, type PlanPackage, type Placement, type PlanWorth } from './plan-input.ts';

type PlanViolation =
  | { readonly code: 'package-unknown' | 'package-twice' | 'instructor-unknown' | 'outside-window' | 'starts-in-closed-week' | 'skill-missing' | 'pin-moved'; readonly package: string }
  | { readonly code: 'on-leave'; readonly package: string; readonly week: number }
  | { readonly code: 'instructor-twice'; readonly instructor: string; readonly week: number }
  | { readonly code: 'rooms-over'; readonly workshopType: string; readonly week: number }
  | { readonly code: 'budget-over'; readonly fund: string }
  | { readonly code: 'worth-wrong'; readonly told: number; readonly counted: number };

/** Counts a plan again week by week from the input alone, sharing nothing with the search; it is shown only when this list is empty. */
export function recountPlan(input: PlanInput, plan: Plan): PlanViolation[] {
  const packages = new Map(input.packages.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const violations = plan.plan.flatMap((placement): PlanViolation[] => {
    const of = packages.get(placement.package);
    if (!of) return [{ code: 'package-unknown', package: placement.package }];
    const isTwice = seen.has(of.id);
    seen.add(of.id);
    return [...(isTwice ? [{ code: 'package-twice', package: of.id } as const] : []), ...faultsOf(input, runOf(of, placement))];
  });
  const runs = plan.plan.flatMap((placement) => (packages.has(placement.package) ? [runOf(packages.get(placement.package)!, placement)] : []));
  for (const { package: id, start, instructor, pinned, workshopType } of input.previous ?? []) {
    if (pinned && !runs.some((run) => run.of.id === id && run.start === start && run.instructor === instructor && (!run.of.places || run.kind === workshopType))) violations.push({ code: 'pin-moved', package: id });
  }
  for (let week = 0; week < input.weeks; week += 1) violations.push(...faultsOfWeek(input, runs, week));
  for (const { id, budget } of input.funds) {
    const spent = runs.reduce((sum, { of }) => sum + (of.fund === id ? of.cost : 0), 0);
    if (spent > budget) violations.push({ code: 'budget-over', fund: id });
  }
  const counted = worthOfPlan(input, plan.plan);
  for (const part of ['value', 'fairness', 'objective'] as const) if (counted[part] !== plan[part]) violations.push({ code: 'worth-wrong', told: plan[part], counted: counted[part] });
  return violations;
}

type Run = { readonly of: PlanPackage; readonly start: number; readonly until: number; readonly kind: string; readonly instructor: string; readonly also: readonly string[] };

/** Where and how long a placement runs, from the input alone; a place it does not have takes no weeks. */
function runOf(of: PlanPackage, { start, instructor, workshopType }: Placement): Run {
  const also = alsoOf(of, { instructor });
  if (!of.places) return { of, start, until: start + of.weeks, kind: of.workshopType, instructor, also };
  const place = of.places.find((one) => one.workshopType === workshopType);
  return { of, start, until: start + (place?.weeks[start] ?? 0), kind: place?.workshopType ?? '', instructor, also };
}

function faultsOf(input: PlanInput, { of, start, until, kind, instructor, also: ids }: Run): PlanViolation[] {
  const who = input.instructors.find(({ id }) => id === instructor);
  const faults: PlanViolation[] = [];
  if (start < of.earliest || start > of.latest || start < 0 || until === start || until > input.weeks) faults.push({ code: 'outside-window', package: of.id });
  if (input.closedStartWeeks.includes(start)) faults.push({ code: 'starts-in-closed-week', package: of.id });
  if (!who) return [...faults, { code: 'instructor-unknown', package: of.id }];
  const isProved = !of.teachers || of.teachers.some((one) => one.instructor === instructor && until <= one.before);
  if (!who.skills.includes(kind) || !isProved) faults.push({ code: 'skill-missing', package: of.id });
  const also = ids.length === 0 ? [] : input.instructors.filter(({ id }) => ids.includes(id));
  for (const { leaveWeeks } of [who, ...also]) for (const week of leaveWeeks) if (week >= start && week < until) faults.push({ code: 'on-leave', package: of.id, week });
  return faults;
}

function faultsOfWeek(input: PlanInput, runs: readonly Run[], week: number): PlanViolation[] {
  const running = runs.filter(({ start, until }) => start <= week && week < until);
  const faults: PlanViolation[] = [];
  for (const { id, rooms } of input.workshopTypes) if (running.filter(({ kind }) => kind === id).length > rooms) faults.push({ code: 'rooms-over', workshopType: id, week });
  const teaching = running.flatMap(({ instructor, also }) => [instructor, ...also]);
  for (const instructor of new Set(teaching.filter((one, at) => teaching.indexOf(one) !== at))) faults.push({ code: 'instructor-twice', instructor, week });
  return faults;
}

/** Value, fairness and objective by their definitions. A district that no package belongs to does not count; without any, fairness is 0. */
export function worthOfPlan({ packages, districts, fairnessWeight }: PlanInput, plan: readonly Placement[]): PlanWorth {
  const runs = new Set(plan.map((one) => one.package));
  const sum = (of: readonly { readonly value: number }[]): number => of.reduce((all, { value }) => all + value, 0);
  const shares = districts.flatMap((district) => {
    const own = packages.filter((one) => one.district === district);
    return sum(own) > 0 ? [Math.floor((100 * sum(own.filter(({ id }) => runs.has(id)))) / sum(own))] : [];
  });
  const value = sum(packages.filter(({ id }) => runs.has(id)));
  const fairness = shares.length > 0 ? Math.min(...shares) : 0;
  return { value, fairness, objective: value + fairnessWeight * fairness };
}
