import { createRandom } from '#kernel/random';
import type { SearchBudget } from '#kernel/search-budget';
import { boundPlan } from './bound-plan.ts';
import { explainMoves, type Moved } from './explain-moves.ts';
import { kindOf, type Placement, type Plan, type PlanInput } from './plan-input.ts';
import { optionAt, preparePlan, type PlanInstance } from './plan-instance.ts';
import { worthOfPlan } from './recount-plan.ts';
import { fits, openPlan, place, type RunningPlan } from './running-plan.ts';
import { searchPlan, type Situation } from './search-plan.ts';

/** A plan with what no other can exceed, and what changed against the plan before, each with its reason. */
export type MadePlan = Plan & { readonly bound: number; readonly moved: readonly Moved[] };

export type PinProblem = { readonly code: 'pin-impossible'; readonly package: string };

/**
 * Chooses which packages run, when and with whom. The same input, seed and number of moves give the same plan. With a plan before, only
 * what no longer holds is moved, and what makes room for it, the published last; while it all still holds nothing moves at all.
 * The input must have passed `checkPlanInput`; what is answered is recounted (`recountPlan`) before anybody sees it.
 */
export function makePlan(input: PlanInput, seed: number, budget: SearchBudget, onBetter: (worth: number, plan: () => readonly Placement[]) => void = () => undefined): MadePlan | PinProblem {
  const instance = preparePlan(input);
  const repaired = repair(input, instance);
  if ('code' in repaired) return repaired;
  const { plan: start, isPinned, isWhole } = repaired;
  addWhatFits(start);
  const found = isWhole && (input.previous ?? []).some(({ pinned }) => !pinned)
    ? { option: start.option }
    : searchPlan(instance, situationOf(input, instance, start, isPinned), createRandom(`plan:${seed}`), budget, (worth, option) => onBetter(worth, () => describe(input, instance, option)));
  const plan = describe(input, instance, found.option);
  const worth = worthOfPlan(input, plan);
  return { plan, ...worth, bound: Math.max(worth.objective, boundPlan(instance, worth.objective)), moved: explainMoves(input, plan) };
}

type Repaired = { readonly plan: RunningPlan; readonly isPinned: Uint8Array; /** Whether everything of the plan before still holds. */ readonly isWhole: boolean };

/** The plan before, as far as it still holds: first what is pinned, then what is published, then the rest, in the order of the input. */
function repair(input: PlanInput, instance: PlanInstance): Repaired | PinProblem {
  const plan = openPlan(instance);
  const isPinned = new Uint8Array(instance.value.length);
  let isWhole = true;
  const rank = ({ pinned, published }: { readonly pinned: boolean; readonly published: boolean }): number => (pinned ? 0 : published ? 1 : 2);
  for (const before of [...(input.previous ?? [])].sort((one, other) => rank(one) - rank(other))) {
    const of = input.packages.findIndex(({ id }) => id === before.package);
    const option = optionAt(instance, of, before.start, input.instructors.findIndex(({ id }) => id === before.instructor), input.workshopTypes.findIndex(({ id }) => id === kindOf(input.packages[of]!, before)));
    const holds = option >= 0 && fits(plan, of, option);
    if (holds) place(plan, of, option);
    else isWhole = false;
    if (!before.pinned) continue;
    if (!holds) return { code: 'pin-impossible', package: before.package };
    isPinned[of] = 1;
  }
  return { plan, isPinned, isWhole };
}

/** Most value for its cost first: a start for the search, and all that happens to a plan that still holds. */
function addWhatFits(plan: RunningPlan): void {
  const { value, cost, first } = plan.instance;
  const waiting = [...plan.option.keys()].filter((of) => plan.option[of]! < 0 && value[of]! > 0);
  waiting.sort((one, other) => value[other]! / (cost[other]! + 1) - value[one]! / (cost[one]! + 1) || one - other);
  for (const of of waiting) {
    for (let option = first[of]!; option < first[of + 1]!; option += 1) {
      if (!fits(plan, of, option)) continue;
      place(plan, of, option);
      break;
    }
  }
}

/** Moving what people were told costs more than a whole package brings, its district's share with it; moving what only planners saw costs a part of it. */
const publishedPrice = 1.5;
const draftPrice = 0.5;

function situationOf(input: PlanInput, { value, district, possible, fairnessWeight }: PlanInstance, { option }: RunningPlan, isPinned: Uint8Array): Situation {
  const brings = value.map((one, of) => (one === 0 ? 0 : one * (1 + (100 * fairnessWeight) / possible[district[of]!]!)));
  const mean = brings.reduce((sum, one) => sum + one, 0) / Math.max(1, brings.length);
  const penalty = new Float64Array(value.length);
  for (const before of input.previous ?? []) {
    const of = input.packages.findIndex(({ id }) => id === before.package);
    if (option[of]! < 0) continue;
    penalty[of] = (before.published ? publishedPrice : draftPrice) * Math.max(mean, brings[of]!);
  }
  return { start: option, isPinned, penalty };
}

const describe = ({ packages, instructors, workshopTypes }: PlanInput, { starts, kinds, teachers }: PlanInstance, option: Int32Array): Placement[] =>
  packages.flatMap(({ id, places }, of) => {
    const at = option[of]!;
    return at < 0 ? [] : [{ package: id, start: starts[at]!, instructor: instructors[teachers[at]!]!.id, ...(places ? { workshopType: workshopTypes[kinds[at]!]!.id } : {}) }];
  });
