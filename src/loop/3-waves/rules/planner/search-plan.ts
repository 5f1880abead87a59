import type { Random } from '#kernel/random';
import type { SearchBudget } from '#kernel/search-budget';
import { ejectFor, type Journal } from './eject.ts';
import type { PlanInstance } from './plan-instance.ts';
import { fits, guideOf, openPlan, place, remove, worthOf, type RunningPlan } from './running-plan.ts';

/** Where a search starts and what moving costs: nothing for a new plan. */
export type Situation = {
  /** The option each package has at the start; -1: none. */
  readonly start: Int32Array;
  readonly isPinned: Uint8Array;
  /** What it costs that a package no longer has the option it had, by package. */
  readonly penalty: Float64Array;
  /** The packages whose moving costs something. */
  readonly priced: readonly number[];
};

type FoundPlan = { readonly worth: number; readonly option: Int32Array };

/** A round: its moves, and the temperature at its begin and end in mean values of a package. */
const shortest = 160_000;
const longest = 1_280_000;
const hottest = 0.5;
const coldest = 0.01;

/**
 * Ejection annealing: a package takes a random possible start and instructor, whatever is in its way leaves, and the change is kept when
 * the plan got better or, the hotter the more often, worse. Rounds grow, and start from the best every second time.
 */
export function searchPlan(instance: PlanInstance, situation: Situation, random: Random, budget: SearchBudget, onBetter: (worth: number, option: Int32Array) => void): FoundPlan {
  let best: FoundPlan = { worth: -Infinity, option: situation.start.slice() };
  const found = (worth: number, plan: RunningPlan): void => {
    best = { worth, option: plan.option.slice() };
    onBetter(worth, best.option);
  };
  const movable = Array.from(instance.value, (_, of) => of).filter((of) => !situation.isPinned[of] && instance.first[of + 1]! > instance.first[of]!);
  const first = startFrom(instance, situation.start);
  found(worthOf(first) - movedFrom(first, situation), first);
  if (movable.length === 0) return best;
  for (let round = 0, moves = shortest; !budget.isOver(); round += 1, moves = Math.min(longest, round % 2 === 0 ? moves * 2 : moves)) {
    const from = startFrom(instance, round % 2 === 0 ? situation.start : best.option);
    anneal(from, situation, movable, { moves, heat: round % 2 === 0 ? hottest : hottest / 4 }, random, budget, () => best.worth, found);
  }
  return best;
}

function startFrom(instance: PlanInstance, option: Int32Array): RunningPlan {
  const plan = openPlan(instance);
  for (const [of, at] of option.entries()) if (at >= 0) place(plan, of, at);
  return plan;
}

/** What has moved from where it started, at its price. */
function movedFrom(plan: RunningPlan, { priced, start, penalty }: Situation): number {
  let sum = 0;
  for (const of of priced) if (plan.option[of] !== start[of]) sum += penalty[of]!;
  return sum;
}

type Round = { readonly moves: number; readonly heat: number };

function anneal(plan: RunningPlan, situation: Situation, movable: readonly number[], round: Round, random: Random, budget: SearchBudget, best: () => number, found: (worth: number, plan: RunningPlan) => void): void {
  const { value } = plan.instance;
  const mean = value.reduce((sum, one) => sum + one, 0) / value.length;
  const journal: Journal = { of: [], before: [] };
  let guide = guideOf(plan) - movedFrom(plan, situation);
  for (let at = 0; at < round.moves; at += 1) {
    if (!budget.spend()) return;
    const heat = mean * round.heat * (coldest / hottest) ** (at / round.moves);
    const of = movable[random.integer(movable.length)]!;
    const option = pickOption(plan, of, random);
    if (plan.option[of] === option) continue;
    if (!put(plan, of, option, situation.isPinned, random, journal)) {
      undo(plan, journal);
      continue;
    }
    const after = guideOf(plan) - movedFrom(plan, situation);
    if (after < guide && random.next() >= Math.exp((after - guide) / heat)) {
      undo(plan, journal);
      continue;
    }
    guide = after;
    const worth = after > best() - 100 * plan.instance.fairnessWeight ? worthOf(plan) - movedFrom(plan, situation) : -Infinity;
    if (worth > best()) found(worth, plan);
  }
}

/** A package that does not run looks at a few places for a free one before it drives somebody out. */
const looksAtMost = 4;

function pickOption(plan: RunningPlan, of: number, random: Random): number {
  const { first } = plan.instance;
  const any = (): number => first[of]! + random.integer(first[of + 1]! - first[of]!);
  let option = any();
  if (plan.option[of]! < 0) for (let looks = 0; looks < looksAtMost && !fits(plan, of, option); looks += 1) option = any();
  return option;
}

function put(plan: RunningPlan, of: number, option: number, isPinned: Uint8Array, random: Random, journal: Journal): boolean {
  journal.of.length = 0;
  journal.before.length = 0;
  journal.of.push(of);
  journal.before.push(plan.option[of]!);
  if (plan.option[of]! >= 0) remove(plan, of);
  if (!ejectFor(plan, of, option, isPinned, random, journal)) return false;
  place(plan, of, option);
  return true;
}

/** First everything that was changed leaves, then everything returns: in between nothing may stand twice. */
function undo(plan: RunningPlan, { of, before }: Journal): void {
  for (const one of of) if (plan.option[one]! >= 0) remove(plan, one);
  for (const [at, one] of of.entries()) if (before[at]! >= 0) place(plan, one, before[at]!);
}
