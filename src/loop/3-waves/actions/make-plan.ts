import { Type, type Static } from 'typebox';
import { addDays, mondayOf } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { listPublished } from '#programs';
import { regionName } from '#standards';
import { checkPlanInput } from '../rules/planner/check-plan-input.ts';
import { askPlan } from '../rules/year-plan/ask-plan.ts';
import { groupOf } from '../rules/year-plan/wanted-packages.ts';
import { mostSearches } from '../rules/year-plan/year-plan.ts';
import { listFunding } from '../store/funding.ts';
import { listInstructors } from '../store/instructors.ts';
import { addPlan, countSearching } from '../store/plans.ts';
import { listWorkshops } from '../store/workshops.ts';
import { planFactsOf, uncoveredDemand } from './plan-facts-of.ts';

const ids = Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 1_000 }));
const input = Type.Object({
  label: field.text(80), kind: field.oneOf(['fresh', 'repair'] as const), from: field.day(), weeks: field.whole(1, 104), most: Type.Optional(field.whole(0, 20)),
  fairnessWeight: Type.Optional(field.whole(0, 1_000)), costOfClass: Type.Optional(field.whole(0, 100_000_000_000)), seconds: Type.Optional(field.whole(1, 300)), seed: Type.Optional(field.whole(1, 999_999_999)),
  funds: ids, workshops: ids, instructors: ids, programs: ids, districts: ids,
});

/** What a planner's form starts from. */
export const usualScope = { weeks: 26, most: 8, fairnessWeight: 2, costOfClass: 92_000_000, seconds: 20, seed: 1 };

/** Asks for a plan: takes a picture of everything it is made from, and puts the question where the engine finds it. */
export const makePlanAction = action('waves.make-plan', input, async ({ tx, centre, actor, today, now, newId, record }, sent) => {
  if (addDays(mondayOf(sent.from), 6) < today) return fail({ code: 'waves.plan-past', field: 'from', today });
  if ((await countSearching(tx)) >= mostSearches) return fail({ code: 'waves.too-many-plans', most: mostSearches });
  const scope = { ...usualScope, ...sent, ...listsOf(sent) };
  const facts = await planFactsOf(tx, today, scope.kind === 'repair' ? { ...scope, most: sent.most ?? 0 } : scope);
  const asked = askPlan(facts);
  if (asked.packages.length === 0) return fail({ code: 'waves.nothing-to-plan', field: 'programs' });
  const [problem] = checkPlanInput(asked);
  if (problem) throw new Error(`the planner's own question means nothing: ${JSON.stringify(problem)}`);
  const id = newId<'plan'>();
  await addPlan(tx, centre, { id, label: sent.label, kind: sent.kind, parent: undefined, assumptions: {}, seconds: scope.seconds, seed: scope.seed, facts, question: asked, askedBy: actor.name, now });
  record({ subject: { type: 'plan', id }, after: { label: sent.label, kind: sent.kind, from: facts.mondays[0]!, weeks: sent.weeks, packages: asked.packages.length } });
  return ok({ plan: id, label: sent.label });
});

const listsOf = ({ funds = [], workshops = [], instructors = [], programs = [], districts = [] }: Static<typeof input>) => ({ funds, workshops, instructors, programs, districts });

/** The form of a plan: what there is to plan with, and how many people each program's occupation still waits for. */
export const openPlanForm = question('waves.make-plan', Type.Object({}), async ({ tx, today }) => {
  const uncovered = await uncoveredDemand(tx, today);
  const peopleOf = (is: (one: (typeof uncovered)[number]) => boolean): number => uncovered.reduce((sum, one) => sum + (is(one) ? one.people : 0), 0);
  return ok({
    today, usual: usualScope, funds: (await listFunding(tx)).filter(({ until }) => until >= today), workshops: (await listWorkshops(tx)).filter(({ isActive }) => isActive), instructors: (await listInstructors(tx)).filter(({ isActive }) => isActive),
    programs: (await listPublished(tx)).map(({ id, name, code, field: of, occupation, totalJp }) => ({ id, name, code, field: of, jp: totalJp, wanted: peopleOf((one) => one.occupation === groupOf({ occupation })) })).sort((a, b) => b.wanted - a.wanted || (a.name < b.name ? -1 : 1)),
    districts: [...new Set(uncovered.map(({ district }) => district))].map((code) => ({ code, name: regionName(code, { level: 'regency' }), wanted: peopleOf((one) => one.district === code) })),
  });
});

export type PlanForm = Extract<Awaited<ReturnType<typeof openPlanForm.run>>, { ok: true }>['value'];
