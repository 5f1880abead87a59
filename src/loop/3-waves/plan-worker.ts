import { openBudget } from '#kernel/search-budget';
import { answerInWorker } from '#platform/worker/answer-in-worker';
import { makePlan, type MadePlan, type PinProblem } from './rules/planner/make-plan.ts';
import type { Placement, PlanInput } from './rules/planner/plan-input.ts';
import { recountPlan } from './rules/planner/recount-plan.ts';

export type PlanOrder = { readonly question: PlanInput; readonly seed: number; readonly seconds: number };
export type PlanNews = { readonly worth: number; readonly plan: readonly Placement[]; readonly seconds: number };

/** The planner in a thread of its own. What fails its own recount is never answered: that is a bug, and thrown. */
answerInWorker<PlanOrder, PlanNews, MadePlan | PinProblem>(({ question, seed, seconds }, { tell, isStopped }) => {
  const began = performance.now();
  const passed = (): number => (performance.now() - began) / 1000;
  const made = makePlan(question, seed, openBudget(Number.MAX_SAFE_INTEGER, () => isStopped() || passed() >= seconds), (worth, plan) => tell({ worth, plan: plan(), seconds: passed() }));
  if ('code' in made) return made;
  const [violation] = recountPlan(question, made);
  if (violation) throw new Error(`the plan fails its recount: ${JSON.stringify(violation)}`);
  return made;
});
