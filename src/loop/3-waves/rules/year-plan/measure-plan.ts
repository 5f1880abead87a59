import type { MadePlan } from '../planner/make-plan.ts';
import type { Placement, PlanInput, PlanWorth } from '../planner/plan-input.ts';
import { worthOfPlan } from '../planner/recount-plan.ts';
import { movesOf } from './movable.ts';
import type { PlanFacts } from './plan-facts.ts';
import { runsOf } from './runs-of.ts';

/** A plan in figures, for one look and for comparing. */
export type PlanFigures = PlanWorth & {
  /** Undefined for a plan that was cut off before its bound was counted. */
  readonly bound: number | undefined; readonly placed: number; readonly asked: number; readonly moved: number;
  /** Used ÷ open weeks of all workshops and shifts, 0…1. */
  readonly use: number; readonly idleWeeks: number;
  readonly funds: readonly { readonly id: string; readonly name: string; readonly spent: number; readonly left: number }[];
  readonly districts: readonly { readonly code: string; readonly name: string; readonly served: number; readonly possible: number; readonly share: number }[];
};

export function measurePlan(facts: PlanFacts, question: PlanInput, plan: readonly Placement[], answer?: Pick<MadePlan, 'bound' | 'moved'>): PlanFigures {
  const runs = runsOf(facts, question, { plan });
  const placed = new Set(plan.map((one) => one.package));
  const open = facts.slots.length * facts.mondays.length;
  const used = runs.reduce((sum, run) => sum + (facts.slots.some(({ id }) => id === run.slot) ? run.until - run.start : 0), 0);
  const sum = (of: readonly { readonly value: number }[]): number => of.reduce((all, { value }) => all + value, 0);
  return {
    ...worthOfPlan(question, plan), bound: answer?.bound, placed: placed.size, asked: question.packages.length,
    moved: movesOf(facts, answer?.moved ?? []).moved.length, use: open === 0 ? 0 : Math.min(1, used / open), idleWeeks: Math.max(0, open - used),
    funds: facts.funds.map(({ id, name, left }) => {
      const spent = runs.reduce((all, run) => all + (run.isPlaced && !run.standing && run.of.fund === id ? run.of.cost : 0), 0);
      return { id, name, spent, left: left - spent };
    }),
    districts: facts.districts.flatMap(({ code, name }) => {
      const own = question.packages.filter((one) => one.district === code);
      const [possible, served] = [sum(own), sum(own.filter(({ id }) => placed.has(id)))];
      return possible === 0 ? [] : [{ code, name, served, possible, share: served / possible }];
    }),
  };
}
