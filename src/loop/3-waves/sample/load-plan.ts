import { addDays, mondayOf } from '#kernel/day';
import { openBudget } from '#kernel/search-budget';
import type { SampleWorld } from '#platform/sample';
import { usualScope } from '../actions/make-plan.ts';
import { planFactsOf } from '../actions/plan-facts-of.ts';
import { makePlan } from '../rules/planner/make-plan.ts';
import { askPlan } from '../rules/year-plan/ask-plan.ts';
import { addPlan } from '../store/plans.ts';

/** So many moves take a tenth of a second; a search of its own finds more. */
const moves = 20_000;

/** One plan of the coming half year, searched for by the very engine. */
export async function loadPlan({ tx, centre, newId, now, today }: SampleWorld): Promise<void> {
  const facts = await planFactsOf(tx, today, { ...usualScope, kind: 'fresh', from: mondayOf(addDays(today, 48)), funds: [], workshops: [], instructors: [], programs: [], districts: [] });
  const question = askPlan(facts);
  const answer = makePlan(question, usualScope.seed, openBudget(moves));
  if ('code' in answer) throw new Error('the sample has no plan');
  await addPlan(tx, centre, {
    id: newId<'plan'>(), label: 'Setengah tahun ke depan', kind: 'fresh', status: 'done', parent: undefined, assumptions: {}, seconds: usualScope.seconds, seed: usualScope.seed, facts, question, askedBy: 'Dimas Adiputra', answer, now,
  });
}
