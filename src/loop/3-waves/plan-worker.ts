import { openBudget } from '#kernel/search-budget';
import { answerInWorker } from '#platform/worker/answer-in-worker';
import { makePlan, type MadePlan, type PinProblem } from './rules/planner/make-plan.ts';
import type { Placement, PlanInput } from './rules/planner/plan-input.ts';
import { recountPlan } from './rules/planner/recount-plan.ts';
import { mendPlan } from './rules/year-plan/mend-plan.ts';

export type PlanOrder = { readonly question: PlanInput; /** Classes whose seats are promised. */ readonly promised: readonly string[]; readonly seed: number; readonly seconds: number };
export type PlanNews = { readonly worth: number; readonly plan: readonly Placement[]; readonly seconds: number };

/** When each step of a search that mends a plan is over, as a part of the whole. */
const partsOver = [0.4, 0.7, 1] as const;

/** The planner in a thread of its own. What fails its own recount is never answered: that is a bug, and thrown. */
answerInWorker<PlanOrder, PlanNews, MadePlan | PinProblem>(({ question, promised, seed, seconds }, { tell, isStopped }) => {
  const began = performance.now();
  const passed = (): number => (performance.now() - began) / 1000;
  const until = (part: number) => openBudget(Number.MAX_SAFE_INTEGER, () => isStopped() || passed() >= seconds * part);
  const onBetter = (worth: number, plan: () => readonly Placement[]): void => tell({ worth, plan: plan(), seconds: passed() });
  const made = question.previous?.length
    ? mendPlan(question, promised, { seed, budget: (step) => until(partsOver[step]!), onBetter })
    : makePlan(question, seed, until(1), onBetter);
  if ('code' in made) return made;
  const [violation] = recountPlan(question, made);
  if (violation) throw new Error(`the plan fails its recount: ${JSON.stringify(violation)}`);
  return made;
});
