import type { Plan, PlanInput, Placement, PlanWorth } from './plan-input.ts';

type PlanViolation =
  | { readonly code: 'package-unknown' | 'package-twice' | 'instructor-unknown' | 'outside-window' | 'starts-in-closed-week' | 'skill-missing' | 'pin-moved'; readonly package: string }
  | { readonly code: 'on-leave'; readonly package: string; readonly week: number }
  | { readonly code: 'instructor-twice'; readonly instructor: string; readonly week: number }
  | { readonly code: 'rooms-over'; readonly workshopType: string; readonly week: number }
  | { readonly code: 'budget-over'; readonly fund: string }
  | { readonly code: 'worth-wrong'; readonly told: number; readonly counted: number };

/** Counts a plan again week by week from the input alone, sharing nothing with the search; it is shown only when this list is empty. */
export function recountPlan(input: PlanInput, plan: Plan): PlanViolation[] {
  const violations = plan.plan.flatMap((placement, at) => faultsOf(input, placement, plan.plan.findIndex((one) => one.package === placement.package) !== at));
  const known = plan.plan.filter((placement) => input.packages.some(({ id }) => id === placement.package));
  for (const { package: id, start, instructor, pinned } of input.previous ?? []) {
    if (pinned && !known.some((one) => one.package === id && one.start === start && one.instructor === instructor)) violations.push({ code: 'pin-moved', package: id });
  }
  for (let week = 0; week < input.weeks; week += 1) violations.push(...faultsOfWeek(input, known, week));
  for (const { id, budget } of input.funds) {
    const spent = known.reduce((sum, placement) => sum + (packageOf(input, placement).fund === id ? packageOf(input, placement).cost : 0), 0);
    if (spent > budget) violations.push({ code: 'budget-over', fund: id });
  }
  const counted = worthOfPlan(input, known);
  for (const part of ['value', 'fairness', 'objective'] as const) if (counted[part] !== plan[part]) violations.push({ code: 'worth-wrong', told: plan[part], counted: counted[part] });
  return violations;
}

const packageOf = ({ packages }: PlanInput, { package: id }: Placement) => packages.find((one) => one.id === id)!;

function faultsOf(input: PlanInput, placement: Placement, isTwice: boolean): PlanViolation[] {
  const of = input.packages.find(({ id }) => id === placement.package);
  const who = input.instructors.find(({ id }) => id === placement.instructor);
  if (!of) return [{ code: 'package-unknown', package: placement.package }];
  const faults: PlanViolation[] = isTwice ? [{ code: 'package-twice', package: of.id }] : [];
  const { start } = placement;
  if (start < of.earliest || start > of.latest || start < 0 || start + of.weeks > input.weeks) faults.push({ code: 'outside-window', package: of.id });
  if (input.closedStartWeeks.includes(start)) faults.push({ code: 'starts-in-closed-week', package: of.id });
  if (!who) return [...faults, { code: 'instructor-unknown', package: of.id }];
  if (!who.skills.includes(of.workshopType)) faults.push({ code: 'skill-missing', package: of.id });
  for (const week of who.leaveWeeks) if (week >= start && week < start + of.weeks) faults.push({ code: 'on-leave', package: of.id, week });
  return faults;
}

function faultsOfWeek(input: PlanInput, plan: readonly Placement[], week: number): PlanViolation[] {
  const running = plan.filter((placement) => placement.start <= week && week < placement.start + packageOf(input, placement).weeks);
  const faults: PlanViolation[] = [];
  for (const { id, rooms } of input.workshopTypes) if (running.filter((placement) => packageOf(input, placement).workshopType === id).length > rooms) faults.push({ code: 'rooms-over', workshopType: id, week });
  const teaching = running.map(({ instructor }) => instructor);
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
