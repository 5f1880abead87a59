import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { askPlan } from '../rules/year-plan/ask-plan.ts';
import { suppose } from '../rules/year-plan/suppose.ts';
import { isSearching, mostSearches } from '../rules/year-plan/year-plan.ts';
import { addPlan, countSearching, findPlan, lockPlan, movePlan } from '../store/plans.ts';

const input = Type.Object({
  plan: field.id<'plan'>(), label: field.text(80), seconds: Type.Optional(field.whole(1, 300)),
  fund: Type.Optional(field.id<'funding-source'>()), budgetMore: Type.Optional(field.whole(-1_000_000_000_000, 1_000_000_000_000)), renewed: Type.Optional(field.id<'instructor'>()),
  away: Type.Optional(field.id<'instructor'>()), awayFrom: Type.Optional(field.day()), awayUntil: Type.Optional(field.day()),
  closed: Type.Optional(field.id<'workshop'>()), closedFrom: Type.Optional(field.day()), closedUntil: Type.Optional(field.day()), fairnessWeight: Type.Optional(field.whole(0, 1_000)),
});

/** Asks "what if": the facts of a plan with something supposed otherwise. A copy of a copy belongs to the first, so that all stand side by side. */
export const copyPlan = action('waves.copy-plan', input, async ({ tx, centre, actor, now, newId, record }, { plan: id, label, seconds, ...assumptions }) => {
  const plan = await findPlan(tx, id);
  if (!plan) return fail(notFound);
  if (assumptions.fund && assumptions.budgetMore === undefined) return fail({ code: 'waves.amount-missing', field: 'budgetMore' });
  if (assumptions.away && (!assumptions.awayFrom || !assumptions.awayUntil)) return fail({ code: 'waves.days-missing', field: 'awayFrom' });
  if (assumptions.closed && (!assumptions.closedFrom || !assumptions.closedUntil)) return fail({ code: 'waves.days-missing', field: 'closedFrom' });
  if (assumptions.awayFrom && assumptions.awayUntil && assumptions.awayUntil < assumptions.awayFrom) return fail({ code: 'waves.until-before', field: 'awayUntil', from: assumptions.awayFrom });
  if (assumptions.closedFrom && assumptions.closedUntil && assumptions.closedUntil < assumptions.closedFrom) return fail({ code: 'waves.until-before', field: 'closedUntil', from: assumptions.closedFrom });
  const { fund, away, renewed, closed, fairnessWeight } = assumptions;
  if ([fund, away, renewed, closed, fairnessWeight].every((one) => one === undefined)) return fail({ code: 'waves.nothing-supposed', field: 'fund' });
  if ((await countSearching(tx)) >= mostSearches) return fail({ code: 'waves.too-many-plans', most: mostSearches });
  const facts = suppose(plan.facts, assumptions, label);
  const copy = newId<'plan'>();
  const together = { ...plan.assumptions, ...assumptions };
  await addPlan(tx, centre, { id: copy, label, kind: plan.kind, parent: plan.parent ?? plan.id, assumptions: together, seconds: seconds ?? plan.seconds, seed: plan.seed, facts, question: askPlan(facts), askedBy: actor.name, now });
  record({ subject: { type: 'plan', id: copy }, after: { label, copyOf: plan.label, ...together } });
  return ok({ plan: copy, label });
});

const one = Type.Object({ plan: field.id<'plan'>() });

/** A person stops a search: the best it has becomes its answer. One nobody runs any more is told cut off at once. */
export const stopPlan = action('waves.stop-plan', one, async ({ tx, now, record }, { plan: id }) => {
  const plan = await lockPlan(tx, id);
  if (!plan) return fail(notFound);
  if (!isSearching(plan)) return fail({ code: 'waves.plan-over', status: plan.status });
  await movePlan(tx, id, plan.status === 'waiting' ? { status: 'stopped', isStopAsked: true, endedAt: now } : { isStopAsked: true });
  record({ subject: { type: 'plan', id }, before: { status: plan.status }, after: { isStopAsked: true } });
  return ok({ plan: id });
});

/** Throws a plan away; its row stays for the record, out of everybody's way. */
export const discardPlan = action('waves.discard-plan', one, async ({ tx, now, record }, { plan: id }) => {
  const plan = await lockPlan(tx, id);
  if (!plan) return fail(notFound);
  if (plan.status === 'discarded') return fail({ code: 'waves.plan-over', status: plan.status });
  await movePlan(tx, id, { status: 'discarded', isStopAsked: true, endedAt: now });
  record({ subject: { type: 'plan', id }, before: { status: plan.status }, after: { status: 'discarded' } });
  return ok({ plan: id, parent: plan.parent });
});

/** One person proposes a "what if" for adoption. */
export const proposePlan = action('waves.propose-plan', one, async ({ tx, actor, record }, { plan: id }) => {
  const plan = await lockPlan(tx, id);
  if (!plan) return fail(notFound);
  if (!plan.parent || !plan.answer || plan.status === 'discarded') return fail({ code: 'waves.plan-not-finished' });
  if (plan.proposedBy) return fail({ code: 'waves.plan-proposed', by: plan.proposedByName ?? '' });
  await movePlan(tx, id, { proposed: { by: actor.id, name: actor.name } });
  record({ subject: { type: 'plan', id }, after: { proposedBy: actor.name } });
  return ok({ plan: id });
});

/** A second person adopts it; from then on its classes may be taken over. */
export const approvePlan = action('waves.approve-plan', one, async ({ tx, actor, now, record }, { plan: id }) => {
  const plan = await lockPlan(tx, id);
  if (!plan) return fail(notFound);
  if (plan.status === 'discarded') return fail({ code: 'waves.plan-over', status: plan.status });
  if (plan.approvedByName) return fail({ code: 'waves.plan-approved', by: plan.approvedByName });
  if (!plan.proposedBy) return fail({ code: 'waves.plan-not-proposed' });
  if (plan.proposedBy === actor.id) return fail({ code: 'waves.second-person' });
  await movePlan(tx, id, { approved: { name: actor.name, at: now } });
  record({ subject: { type: 'plan', id }, before: { proposedBy: plan.proposedByName ?? null }, after: { approvedBy: actor.name } });
  return ok({ plan: id });
});
