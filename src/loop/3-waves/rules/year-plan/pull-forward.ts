import { kindOf, type Placement, type Plan, type PlanInput, type PreviousPlacement } from '../planner/plan-input.ts';
import { recountPlan } from '../planner/recount-plan.ts';

/** Every public class that begins later is brought as near to what people were told as the plan around it allows: a search only knows that it moved, not how far. */
export function pullForward(question: PlanInput, found: Plan): readonly Placement[] {
  return (question.previous ?? []).filter(({ published, pinned }) => published && !pinned).reduce<readonly Placement[]>((plan, before) => {
    const now = plan.find((one) => one.package === before.package);
    if (!now || now.start <= before.start) return plan;
    const nearer = candidatesOf(question, before, now).map((one) => plan.map((placed) => (placed === now ? one : placed)));
    return nearer.find((one) => recountPlan(question, { ...found, plan: one }).length === 0) ?? plan;
  }, found.plan);
}

/** Nearest weeks first; in each, the room and teacher it had before, then those it has now, then any other. */
function candidatesOf({ packages }: PlanInput, before: PreviousPlacement, now: Placement): Placement[] {
  const of = packages.find(({ id }) => id === before.package)!;
  const kinds = of.places?.map(({ workshopType }) => workshopType) ?? [of.workshopType];
  const people = of.teachers?.map(({ instructor }) => instructor) ?? [before.instructor, now.instructor];
  const rank = (kind: string, who: string): number => (kind === kindOf(of, before) && who === before.instructor ? 0 : kind === kindOf(of, now) && who === now.instructor ? 1 : 2);
  const pairs = kinds.flatMap((kind) => people.map((who) => ({ kind, who }))).sort((one, other) => rank(one.kind, one.who) - rank(other.kind, other.who));
  return Array.from({ length: now.start - before.start }, (_, at) => before.start + at).flatMap((start) => pairs.map(({ kind, who }) => ({ ...now, start, instructor: who, ...(of.places ? { workshopType: kind } : {}) })));
}
