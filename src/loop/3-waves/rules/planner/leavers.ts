import type { Random } from '#kernel/random';
import type { RunningPlan } from './running-plan.ts';

/** Who must leave so that a package may run with an option, and the option each had. Made once and used for every move. */
export type Leavers = { readonly of: Int32Array; readonly before: Int32Array; count: number; /** Marked with the turn: leaves already. */ readonly marks: Int32Array; turn: number };

export const openLeavers = (packages: number): Leavers => ({ of: new Int32Array(packages), before: new Int32Array(packages), count: 0, marks: new Int32Array(packages), turn: 0 });

/** Finds who keeps a package from running with an option; nobody leaves yet. False when something pinned is in the way. */
export function findLeavers(plan: RunningPlan, of: number, option: number, isPinned: Uint8Array, random: Random, leavers: Leavers): boolean {
  leavers.count = 0;
  leavers.turn += 1;
  leavers.marks[of] = leavers.turn;
  return freeInstructor(plan, option, isPinned, leavers) && freeRoom(plan, option, isPinned, random, leavers) && freeFund(plan, of, isPinned, random, leavers);
}

function name({ option }: RunningPlan, other: number, leavers: Leavers): void {
  leavers.marks[other] = leavers.turn;
  leavers.of[leavers.count] = other;
  leavers.before[leavers.count] = option[other]!;
  leavers.count += 1;
}

function freeInstructor(plan: RunningPlan, option: number, isPinned: Uint8Array, leavers: Leavers): boolean {
  const { teachers, team, teams } = plan.instance;
  const also = teams[team[option]!]!;
  if (!freeOne(plan, teachers[option]!, option, isPinned, leavers)) return false;
  for (let at = 0; at < also.length; at += 1) if (!freeOne(plan, also[at]!, option, isPinned, leavers)) return false;
  return true;
}

function freeOne(plan: RunningPlan, who: number, option: number, isPinned: Uint8Array, leavers: Leavers): boolean {
  const { instance: { weeks, starts, ends }, teaches } = plan;
  for (let week = starts[option]!; week < ends[option]!; week += 1) {
    const other = teaches[who * weeks + week]!;
    if (other < 0 || leavers.marks[other] === leavers.turn) continue;
    if (isPinned[other]) return false;
    name(plan, other, leavers);
  }
  return true;
}

/** Week by week somebody in a room of the type leaves where all are taken; whoever left in an early week often freed later ones, too. */
function freeRoom(plan: RunningPlan, option: number, isPinned: Uint8Array, random: Random, leavers: Leavers): boolean {
  const { instance: { weeks, starts, ends, kinds, rooms }, taken, inRooms, roomsAtMost } = plan;
  const kind = kinds[option]! * weeks;
  const most = rooms[kinds[option]!]!;
  for (let week = starts[option]!; week < ends[option]!; week += 1) {
    if (taken[kind + week]! < most) continue;
    const from = (kind + week) * roomsAtMost;
    const offset = most === 1 ? 0 : random.integer(most);
    let other = -1;
    for (let at = 0; at < most; at += 1) {
      const one = inRooms[from + ((at + offset) % most)]!;
      if (leavers.marks[one] === leavers.turn) { other = one; break; }
      if (other < 0 && !isPinned[one]) other = one;
    }
    if (other < 0) return false;
    if (leavers.marks[other] !== leavers.turn) name(plan, other, leavers);
  }
  return true;
}

function freeFund(plan: RunningPlan, of: number, isPinned: Uint8Array, random: Random, leavers: Leavers): boolean {
  const { instance: { fund, cost, budgets }, spent, byFund } = plan;
  const purse = fund[of]!;
  let lacking = spent[purse]! + (plan.option[of]! >= 0 ? 0 : cost[of]!) - budgets[purse]!;
  for (let at = 0; at < leavers.count; at += 1) if (fund[leavers.of[at]!] === purse) lacking -= cost[leavers.of[at]!]!;
  const { items, count } = byFund[purse]!;
  const offset = lacking > 0 && count > 0 ? random.integer(count) : 0;
  for (let at = 0; lacking > 0 && at < count; at += 1) {
    const other = items[(at + offset) % count]!;
    if (isPinned[other] || leavers.marks[other] === leavers.turn || cost[other] === 0) continue;
    name(plan, other, leavers);
    lacking -= cost[other]!;
  }
  return lacking <= 0;
}
