import { openBudget, type SearchBudget } from '#kernel/search-budget';
import { explainMoves } from '../planner/explain-moves.ts';
import { makePlan, type MadePlan, type PinProblem } from '../planner/make-plan.ts';
import type { Placement, PlanInput, PreviousPlacement } from '../planner/plan-input.ts';
import { pullForward } from './pull-forward.ts';

/** A search in steps: how long each may go on, and what is told while it does. */
export type Steps = { readonly seed: number; /** The budget of a step, 0…2. */ readonly budget: (step: number) => SearchBudget; readonly onBetter?: (worth: number, plan: () => readonly Placement[]) => void };

/**
 * Mends a plan so that dates people were told move only when nothing else works. First they all stay. If a public class would be dropped then, those
 * whose seats are promised to nobody yet may begin later, and give way. What is promised begins later only where it would be dropped even so.
 */
export function mendPlan(question: PlanInput, promised: readonly string[], { seed, budget, onBetter }: Steps): MadePlan | PinProblem {
  const told = (question.previous ?? []).filter((one) => one.published && !one.pinned);
  const dated = told.filter((one) => mayBeginLater(question, one));
  const kept = makePlan(hold(question, dated), seed, budget(0), onBetter);
  if ('code' in kept) return kept;
  if (dated.length === 0 || droppedOf(kept, told).length === 0) return { ...kept, moved: explainMoves(question, kept.plan) };
  const open = withoutUnplaced(soften(question, promised), kept.plan);
  let best: MadePlan = kept;
  let held = dated.filter((one) => promised.includes(one.package));
  for (const step of [1, 2]) {
    const made = makePlan(hold(open, held), seed, budget(step), onBetter);
    if (!('code' in made) && made.value > best.value) best = made;
    const lost = droppedOf(best, held).map((one) => one.package);
    held = held.filter((one) => !lost.includes(one.package));
    if (lost.length === 0) break;
  }
  const plan = pullForward(question, best);
  return { ...best, plan, bound: Math.max(best.bound, boundOf(question, seed)), moved: explainMoves(question, plan) };
}

const mayBeginLater = ({ packages }: PlanInput, { package: id, start }: PreviousPlacement): boolean => packages.some((one) => one.id === id && (one.earliest < start || one.latest > start));
const droppedOf = ({ plan }: Pick<MadePlan, 'plan'>, of: readonly PreviousPlacement[]): PreviousPlacement[] => of.filter((one) => !plan.some((placed) => placed.package === one.package));

/** The same question with these classes in the week they were told. */
function hold(question: PlanInput, fixed: readonly PreviousPlacement[]): PlanInput {
  const starts = new Map(fixed.map((one) => [one.package, one.start]));
  return { ...question, packages: question.packages.map((one) => (starts.has(one.id) ? { ...one, earliest: starts.get(one.id)!, latest: starts.get(one.id)! } : one)) };
}

/** Where a public class would be dropped, another whose seats nobody holds costs no more to move than a draft. */
const soften = (question: PlanInput, promised: readonly string[]): PlanInput => ({ ...question, previous: question.previous!.map((one) => ({ ...one, published: one.published && promised.includes(one.package) })) });

/** Nobody's date moves to make room for a new class. */
function withoutUnplaced(question: PlanInput, plan: readonly Placement[]): PlanInput {
  const kept = new Set([...plan, ...question.previous!].map((one) => one.package));
  return { ...question, packages: question.packages.filter(({ id }) => kept.has(id)) };
}

/** What no plan can exceed when all these dates may move. */
function boundOf(question: PlanInput, seed: number): number {
  const made = makePlan(question, seed, openBudget(0));
  return 'code' in made ? 0 : made.bound;
}
