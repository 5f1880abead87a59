import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { labelOf, runsOf } from '../rules/year-plan/runs-of.ts';
import { isSearching, placementsOf } from '../rules/year-plan/year-plan.ts';
import { classesOfPlan, findPlan, lockPlan, noteClassOfPlan } from '../store/plans.ts';
import { dropStanding, moveStanding } from './move-standing.ts';
import { takeNewClasses } from './take-new-classes.ts';
import { takeSteps, type Step } from './take-steps.ts';

const input = Type.Object({ plan: field.id<'plan'>(), packages: Type.Array(Type.String({ maxLength: 80 }), { minItems: 1, maxItems: 2_000 }), waveLabel: Type.Optional(Type.String({ maxLength: 60 })) });

/**
 * Takes over what a plan proposes, all or some of it, through the same deeds a planner does by hand: so every rule of double bookings holds, and what
 * it forbids meanwhile is told class by class. New classes go into draft waves; nothing becomes public by this.
 */
export const acceptPlan = action('waves.accept-plan', input, async (context, { plan: id, packages, waveLabel = 'Gelombang' }) => {
  const { tx, centre, record } = context;
  await lockPlan(tx, id);
  const plan = await findPlan(tx, id);
  const placements = plan && placementsOf(plan);
  if (!plan) return fail(notFound);
  if (!placements || isSearching(plan)) return fail({ code: 'waves.plan-not-finished' });
  if (plan.status === 'discarded') return fail({ code: 'waves.plan-over', status: plan.status });
  if (plan.parent && !plan.approvedByName) return fail({ code: 'waves.plan-not-adopted' });
  const done = await classesOfPlan(tx, id);
  const chosen = runsOf(plan.facts, plan.question, { plan: placements }).filter((run) => run.isPlaced && packages.includes(run.of.id) && !done.has(run.of.id));
  const placed = chosen.filter((run) => run.standing).map((run): Step => ({ package: run.of.id, label: run.label, standing: run.standing!, take: () => moveStanding(context, plan, run) }));
  // A class the plan has no place for gives its room and teacher to those it has; the board shows it as incomplete until somebody decides.
  const dropped = (plan.answer?.moved ?? []).filter((one) => one.to === null && packages.includes(one.package) && !done.has(one.package))
    .map(({ package: of }): Step => ({ package: of, label: labelOf(plan.facts, of), take: () => dropStanding(context, plan, of) }));
  const { taken, refused, isTorn } = await takeSteps(context, [...dropped, ...placed, ...(await takeNewClasses(context, plan, chosen.filter((run) => !run.standing), waveLabel))]);
  if (isTorn) return fail(refused[0]!.error);
  if (taken.length === 0) return fail(refused[0]?.error ?? { code: 'waves.nothing-chosen', field: 'packages' });
  for (const one of taken) await noteClassOfPlan(tx, centre, id, one.package, one.class);
  record({ subject: { type: 'plan', id }, after: { accepted: taken.length, refused: refused.length } });
  return ok({ plan: id, accepted: taken.length, refused });
});
