import type { Random } from '#kernel/random';
import type { SearchBudget } from '#kernel/search-budget';
import { findLeavers, openLeavers, type Leavers } from './leavers.ts';
import type { PlanInstance } from './plan-instance.ts';
import { fits, guideOf, hasRoom, hasTeacher, isPaid, openPlan, place, remove, worthOf, type Before, type RunningPlan } from './running-plan.ts';

/** Where a search starts, what moving costs, and what does not move at all. */
export type Situation = Before & { readonly isPinned: Uint8Array };

type FoundPlan = { readonly worth: number; readonly option: Int32Array };
type OnBetter = (worth: number, option: Int32Array) => void;

/** A round: its moves, and the temperature at its begin and end in mean values of a package. */
const shortest = 160_000;
const longest = 5_000_000;
const hottest = 0.5;
const coldest = 0.01;
/** How much the mean of the districts leads at the begin of a round; at its end the worst leads alone, as it counts. */
const evenness = 0.15;

/**
 * Ejection annealing: a package takes a possible start and instructor, whatever is in its way leaves and takes another place where one is
 * free, and all of that is kept when the plan got better or, the hotter the more often, worse. Rounds grow in pairs: one from where the
 * search started, one half as hot from the best.
 */
export function searchPlan(instance: PlanInstance, situation: Situation, random: Random, budget: SearchBudget, onBetter: OnBetter): FoundPlan {
  const movable = Int32Array.from([...instance.value.keys()].filter((of) => !situation.isPinned[of] && instance.first[of + 1]! > instance.first[of]!));
  let best: FoundPlan = { worth: -Infinity, option: situation.start.slice() };
  const found = (worth: number, { option }: RunningPlan): void => {
    best = { worth, option: option.slice() };
    onBetter(worth, best.option);
  };
  const open = (option: Int32Array): RunningPlan => startFrom(instance, situation, option);
  const first = open(situation.start);
  found(worthOf(first), first);
  if (movable.length === 0) return best;
  const leavers = openLeavers(instance.value.length);
  for (let moves = shortest; !budget.isOver(); moves = Math.min(longest, moves * 2)) {
    const round = (option: Int32Array, heat: number): void => anneal({ plan: open(option), movable, leavers, situation, random, evenness }, { moves, heat }, budget, () => best.worth, found);
    round(situation.start, hottest);
    round(best.option, hottest / 2);
  }
  return best;
}

function startFrom(instance: PlanInstance, before: Before, option: Int32Array): RunningPlan {
  const plan = openPlan(instance, before);
  for (const [of, at] of option.entries()) if (at >= 0) place(plan, of, at);
  return plan;
}

type Walk = { readonly plan: RunningPlan; readonly movable: Int32Array; readonly leavers: Leavers; readonly situation: Situation; readonly random: Random; evenness: number };
type Round = { readonly moves: number; readonly heat: number };

/** Heat and evenness change once in so many moves. */
const stretch = 64;

function anneal(walk: Walk, { moves, heat: hot }: Round, budget: SearchBudget, best: () => number, found: (worth: number, plan: RunningPlan) => void): void {
  const { plan, random } = walk;
  const { value } = plan.instance;
  const mean = value.reduce((sum, one) => sum + one, 0) / value.length;
  let [guide, heat] = [0, 0];
  for (let at = 0; at < moves; at += 1) {
    if (!budget.spend()) return;
    if (at % stretch === 0) {
      heat = mean * hot * (coldest / hottest) ** (at / moves);
      walk.evenness = evenness * (1 - at / moves);
      guide = guideOf(plan, walk.evenness);
    }
    const after = move(walk, guide + heat * Math.log(random.next() + Number.MIN_VALUE));
    if (after === undefined) continue;
    guide = after;
    // What counts is at most rounding below the guide when the worst district leads alone, and more only where evenness lifts it.
    if (after > best() && worthOf(plan) > best()) found(worthOf(plan), plan);
  }
}

/** More of them than this rarely find other places, and looking is what takes the time. */
const comeBackAtMost = 3;

/** One change, kept when its guide reaches `least`; answers the guide it leads to, undefined when nothing changed. */
function move(walk: Walk, least: number): number | undefined {
  const { plan, leavers, situation: { isPinned }, random } = walk;
  const of = pickPackage(walk);
  const option = pickOption(plan, of, random);
  const before = plan.option[of]!;
  if (before === option || !findLeavers(plan, of, option, isPinned, random, leavers)) return undefined;
  if (leavers.count > comeBackAtMost && mostAfter(walk, of) < least) return undefined;
  if (before >= 0) remove(plan, of);
  for (let at = 0; at < leavers.count; at += 1) remove(plan, leavers.of[at]!);
  place(plan, of, option);
  if (leavers.count <= comeBackAtMost) for (let at = 0; at < leavers.count; at += 1) comeBack(plan, leavers.of[at]!, random);
  const after = guideOf(plan, walk.evenness);
  if (after >= least) return after;
  undo(plan, of, before, leavers);
  return undefined;
}

/** No less than the guide after a change whose leavers stay out: known before anything is changed. */
function mostAfter({ plan, leavers, evenness }: Walk, of: number): number {
  const { value, district, possible, fairnessWeight } = plan.instance;
  const enters = plan.option[of]! < 0 ? value[of]! : 0;
  let most = guideOf(plan, evenness) + plan.before.penalty[of]! + enters + (enters > 0 ? (100 * fairnessWeight * enters) / possible[district[of]!]! : 0);
  for (let at = 0; at < leavers.count; at += 1) most -= value[leavers.of[at]!]!;
  return most;
}

/** Half of the moves let in what does not run; the others move anything. */
function pickPackage({ plan: { idle }, movable, random }: Walk): number {
  return idle.count > 0 && random.next() < 0.5 ? idle.items[random.integer(idle.count)]! : movable[random.integer(movable.length)]!;
}

/** A package that does not run looks at a few places for a free one before it drives somebody out. */
const looksAtMost = 4;

function pickOption(plan: RunningPlan, of: number, random: Random): number {
  const from = plan.instance.first[of]!;
  const count = plan.instance.first[of + 1]! - from;
  let option = from + random.integer(count);
  if (plan.option[of]! < 0) for (let looks = 0; looks < looksAtMost && !fits(plan, of, option); looks += 1) option = from + random.integer(count);
  return option;
}

/** Takes a free place for a package, looking from anywhere in its options; where there is none, it stays out. */
function comeBack(plan: RunningPlan, of: number, random: Random): void {
  const from = plan.instance.first[of]!;
  const until = plan.instance.first[of + 1]!;
  const middle = from + random.integer(until - from);
  if (!isPaid(plan, of)) return;
  if (!placeWithin(plan, of, middle, until)) placeWithin(plan, of, from, middle);
}

function placeWithin(plan: RunningPlan, of: number, from: number, until: number): boolean {
  const { next } = plan.instance;
  let option = from;
  while (option < until) {
    const end = Math.min(next[option]!, until);
    if (hasRoom(plan, option)) {
      for (; option < end; option += 1) {
        if (!hasTeacher(plan, option)) continue;
        place(plan, of, option);
        return true;
      }
    }
    option = end;
  }
  return false;
}

/** First everything that was changed leaves, then everything returns: in between nothing may stand twice. */
function undo(plan: RunningPlan, of: number, before: number, leavers: Leavers): void {
  remove(plan, of);
  for (let at = 0; at < leavers.count; at += 1) if (plan.option[leavers.of[at]!]! >= 0) remove(plan, leavers.of[at]!);
  if (before >= 0) place(plan, of, before);
  for (let at = 0; at < leavers.count; at += 1) place(plan, leavers.of[at]!, leavers.before[at]!);
}
