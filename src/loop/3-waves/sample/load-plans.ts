import { sampleStaff } from '#access';
import { addDays, mondayOf } from '#kernel/day';
import type { Id } from '#kernel/id';
import { openBudget } from '#kernel/search-budget';
import type { StaffRole } from '#kernel/actor';
import type { SampleWorld } from '#platform/sample';
import { usualScope } from '../actions/make-plan.ts';
import { planFactsOf } from '../actions/plan-facts-of.ts';
import { makePlan, type MadePlan, type PinProblem } from '../rules/planner/make-plan.ts';
import type { PlanInput } from '../rules/planner/plan-input.ts';
import { askPlan } from '../rules/year-plan/ask-plan.ts';
import { mendPlan } from '../rules/year-plan/mend-plan.ts';
import type { PlanFacts } from '../rules/year-plan/plan-facts.ts';
import { suppose } from '../rules/year-plan/suppose.ts';
import type { Assumptions } from '../rules/year-plan/year-plan.ts';
import { addPlan, movePlan } from '../store/plans.ts';

/** So many moves take a tenth of a second; a search of its own finds more. */
const moves = 20_000;
const everything = { funds: [], workshops: [], instructors: [], programs: [], districts: [] };
const staffOf = (role: StaffRole) => sampleStaff.find((one) => one.role === role)!;

/** A plan of the coming half year, the same with somebody's evidence renewed as two people adopted it, and a replanning after somebody's leave: each searched for by the very engine. */
export async function loadPlans(world: SampleWorld): Promise<void> {
  const { tx, today } = world;
  const half = await planFactsOf(tx, today, { ...usualScope, ...everything, kind: 'fresh', from: mondayOf(addDays(today, 48)) });
  const plan = await addSearched(world, half, { label: 'Setengah tahun ke depan' });
  const expired = half.proofs.find(({ expiredOn }) => expiredOn !== undefined)!;
  const assumptions = { renewed: expired.instructor };
  const label = `Bukti ${half.people.find(({ id }) => id === expired.instructor)!.name} diperpanjang`;
  const copy = await addSearched(world, suppose(half, assumptions, label), { label, parent: plan, assumptions });
  const [planner, head] = [staffOf('planner'), staffOf('head')];
  await movePlan(tx, copy, { proposed: { by: planner.userId, name: planner.name } });
  await movePlan(tx, copy, { approved: { name: head.name, at: world.now } });
  await addSearched(world, await planFactsOf(tx, today, { ...usualScope, ...everything, kind: 'repair', most: 0, from: mondayOf(today) }), { label: 'Pengganti selama diklat' });
}

type About = { readonly label: string; readonly parent?: Id<'plan'>; readonly assumptions?: Assumptions };

async function addSearched({ tx, centre, newId, now }: SampleWorld, facts: PlanFacts, { label, parent, assumptions = {} }: About): Promise<Id<'plan'>> {
  const [id, question] = [newId<'plan'>(), askPlan(facts)];
  const answer = facts.kind === 'fresh' ? searched(question) : mendPlan(question, facts.standing.filter(({ isPromised }) => isPromised).map((one) => one.id), { seed: usualScope.seed, budget: () => openBudget(moves) });
  if ('code' in answer) throw new Error(`the sample has no plan "${label}"`);
  await addPlan(tx, centre, { id, label, kind: facts.kind, status: 'done', parent, assumptions, seconds: usualScope.seconds, seed: usualScope.seed, facts, question, askedBy: staffOf('planner').name, answer, now });
  return id;
}

const searched = (question: PlanInput): MadePlan | PinProblem => makePlan(question, usualScope.seed, openBudget(moves));
