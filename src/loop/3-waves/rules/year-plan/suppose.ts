import type { PlanFacts } from './plan-facts.ts';
import type { Assumptions } from './year-plan.ts';

/** The same facts, but for what is supposed: money more or less, somebody away, evidence renewed, a workshop closed, districts weighing more. */
export function suppose(facts: PlanFacts, { fund, budgetMore, away, awayFrom, awayUntil, renewed, closed, closedFrom, closedUntil, fairnessWeight }: Assumptions, why: string): PlanFacts {
  return {
    ...facts, fairnessWeight: fairnessWeight ?? facts.fairnessWeight,
    funds: facts.funds.map((one) => (one.id === fund && budgetMore !== undefined ? { ...one, left: Math.max(0, one.left + budgetMore) } : one)),
    absences: away && awayFrom && awayUntil ? [...facts.absences, { resource: away, from: awayFrom, until: awayUntil, reason: why }] : facts.absences,
    proofs: facts.proofs.map((proof) => (proof.instructor === renewed ? { ...proof, lacking: 0, expiredOn: undefined, until: undefined } : proof)),
    closures: closed && closedFrom && closedUntil ? [...facts.closures, { resource: closed, from: closedFrom, until: closedUntil, reason: why }] : facts.closures,
  };
}
