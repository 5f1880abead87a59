import { Type } from 'typebox';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { addMinutes } from '#kernel/instant';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { distanceClass } from '#standards';
import { explainMoves } from '../rules/planner/explain-moves.ts';
import { measurePlan } from '../rules/year-plan/measure-plan.ts';
import { movesOf } from '../rules/year-plan/movable.ts';
import { tellPlan } from '../rules/year-plan/tell-plan.ts';
import { isSearching, placementsOf, type YearPlan } from '../rules/year-plan/year-plan.ts';
import { listWaves } from '../store/waves.ts';
import { classesOfPlan, findPlan, listPlans } from '../store/plans.ts';

/** A search that was not heard of for a minute is over, whatever its row still says; one that waits is taken up. */
const isAlive = (plan: YearPlan, now: Parameters<typeof addMinutes>[0]): boolean => plan.status === 'waiting' || (isSearching(plan) && plan.heardAt >= addMinutes(now, -1));

/** Plans, the newest first. */
export const listPlansQuestion = question('waves.see-plans', Type.Object({}), async ({ tx, now }) => {
  const plans = await listPlans(tx);
  const told = await Promise.all(plans.map(async (plan) => ({ ...plan, isAlive: isAlive(plan, now), moves: await countMoves(tx, plan) })));
  return ok({ plans: told });
});

/** As many as its own page lists; undefined before there is an answer. Only what was dropped can be stuck, and only then its facts are read. */
async function countMoves(tx: Transaction, { id, answer }: Pick<YearPlan, 'id' | 'answer'>): Promise<number | undefined> {
  if (!answer?.moved.some(({ to }) => to === null)) return answer?.moved.length;
  return movesOf((await findPlan(tx, id))!.facts, answer.moved).moved.length;
}

const input = Type.Object({ plan: field.id<'plan'>() });

/** One plan: how far its search is, and as far as there is something to read what runs, what does not, what stays empty and what moves, each with its reason. */
export const seePlan = question('waves.see-plans', input, async ({ tx, today, now }, { plan: id }) => {
  const whole = await findPlan(tx, id);
  if (!whole) return fail(notFound);
  const { facts, question: asked, ...plan } = whole;
  const placements = placementsOf(plan);
  const { moved, stuck } = movesOf(facts, plan.answer?.moved ?? (placements ? explainMoves(asked, placements) : []));
  const home = (await getCentre(tx)).regionCode;
  const family = [...(plan.parent ? await listPlans(tx, { parent: plan.parent }) : []), ...(await listPlans(tx, { parent: id }))].filter((one) => one.id !== id && one.status !== 'discarded');
  return ok({
    plan: { ...plan, isAlive: isAlive(plan, now) }, today, facts, asked: { packages: asked.packages.length, weeks: asked.weeks },
    draft: (await listWaves(tx, { status: 'draft' })).filter((wave) => wave.startsOn > today).map(({ id: wave, label, startsOn, endsOn }) => ({ id: wave, label, startsOn, endsOn })),
    told: placements && tellPlan(facts, asked, { plan: placements }), moved, stuck, figures: placements && measurePlan(facts, asked, placements, plan.answer),
    distances: Object.fromEntries(facts.districts.map(({ code }) => [code, distanceClass(home, code)])) as Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>,
    accepted: Object.fromEntries(await classesOfPlan(tx, id)) as Readonly<Record<string, string>>, family: family.map(({ id: other, label, status }) => ({ id: other, label, status })),
    timeline: await listTimeline(tx, { type: 'plan', id }),
  });
});

export type PlanRecord = Extract<Awaited<ReturnType<typeof seePlan.run>>, { ok: true }>['value'];

/** The question of a plan as the document `plan solve` takes: anybody may search again. */
export const exportPlan = question('waves.see-plans', input, async ({ tx }, { plan: id }) => {
  const plan = await findPlan(tx, id);
  return plan ? ok({ document: { format: 'balai-plan/1', ...plan.question }, label: plan.label }) : fail(notFound);
});

/** Plans of one family side by side: the one that was copied, and its copies. */
export const comparePlans = question('waves.see-plans', input, async ({ tx }, { plan: id }) => {
  const asked = await findPlan(tx, id);
  const first = asked?.parent ? await findPlan(tx, asked.parent) : asked;
  if (!first) return fail(notFound);
  const plans = [first];
  for (const copy of await listPlans(tx, { parent: first.id })) if (copy.status !== 'discarded') plans.push((await findPlan(tx, copy.id))!);
  return ok({
    plans: plans.map(({ facts, question: of, ...plan }) => {
      const placements = placementsOf(plan);
      return { plan, facts: { funds: facts.funds, people: facts.people, slots: facts.slots }, figures: placements && measurePlan(facts, of, placements, plan.answer) };
    }),
  });
});

export type Compared = Extract<Awaited<ReturnType<typeof comparePlans.run>>, { ok: true }>['value'];
