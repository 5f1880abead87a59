import type { Random } from '#kernel/random';
import { remove, type RunningPlan } from './running-plan.ts';

/** What a move did, to undo it: package and the option it had before. */
export type Journal = { readonly of: number[]; readonly before: number[] };

/** Takes out whatever keeps a package from running with an option; false when something pinned does. */
export function ejectFor(plan: RunningPlan, of: number, option: number, isPinned: Uint8Array, random: Random, journal: Journal): boolean {
  return freeInstructor(plan, option, isPinned, journal) && freeRoom(plan, option, isPinned, random, journal) && freeFund(plan, of, isPinned, random, journal);
}

function leave(plan: RunningPlan, of: number, journal: Journal): void {
  journal.of.push(of);
  journal.before.push(plan.option[of]!);
  remove(plan, of);
}

function freeInstructor(plan: RunningPlan, option: number, isPinned: Uint8Array, journal: Journal): boolean {
  const { instance: { weeks, starts, ends, teachers }, teaches } = plan;
  for (let week = starts[option]!; week < ends[option]!; week += 1) {
    const other = teaches[teachers[option]! * weeks + week]!;
    if (other < 0) continue;
    if (isPinned[other]) return false;
    leave(plan, other, journal);
  }
  return true;
}

/** Week by week somebody in a room of the type leaves where all are taken; whoever left in an early week often freed later ones, too. */
function freeRoom(plan: RunningPlan, option: number, isPinned: Uint8Array, random: Random, journal: Journal): boolean {
  const { instance: { weeks, starts, ends, kinds, rooms }, taken, byType } = plan;
  const kind = kinds[option]!;
  for (let week = starts[option]!; week < ends[option]!; week += 1) {
    while (taken[kind * weeks + week]! >= rooms[kind]!) {
      const other = pickFrom(byType[kind]!, random, (one) => !isPinned[one] && starts[plan.option[one]!]! <= week && week < ends[plan.option[one]!]!);
      if (other < 0) return false;
      leave(plan, other, journal);
    }
  }
  return true;
}

function freeFund(plan: RunningPlan, of: number, isPinned: Uint8Array, random: Random, journal: Journal): boolean {
  const { instance: { fund, cost, budgets }, spent, byFund } = plan;
  const purse = fund[of]!;
  while (spent[purse]! + cost[of]! > budgets[purse]!) {
    const other = pickFrom(byFund[purse]!, random, (one) => !isPinned[one] && cost[one]! > 0);
    if (other < 0) return false;
    leave(plan, other, journal);
  }
  return true;
}

/** One of those that may be taken, each as likely; -1 when none may. */
function pickFrom(list: readonly number[], random: Random, may: (one: number) => boolean): number {
  let [picked, met] = [-1, 0];
  for (const one of list) {
    if (!may(one)) continue;
    met += 1;
    if (met === 1 || random.integer(met) === 0) picked = one;
  }
  return picked;
}
