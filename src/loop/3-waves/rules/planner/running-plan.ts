import { enter, openCrowd, quit, type Crowd } from '#kernel/crowd';
import type { PlanInstance } from './plan-instance.ts';

/** What stood before, and what it costs that a package no longer has the option it had; 0: nothing. */
export type Before = { readonly start: Int32Array; readonly penalty: Float64Array };

/** A plan while a search changes it: feasible whenever a move is done. */
export type RunningPlan = {
  readonly instance: PlanInstance;
  /** The option each package runs with; -1: it does not run. */
  readonly option: Int32Array;
  /** How many rooms are taken, by type × weeks + week; and by whom, in as many places a week as the type with the most rooms has. */
  readonly taken: Int32Array;
  readonly inRooms: Int32Array;
  readonly roomsAtMost: number;
  /** Who an instructor teaches, by instructor × weeks + week; -1: nobody. */
  readonly teaches: Int32Array;
  readonly spent: Float64Array;
  readonly byFund: readonly Crowd[];
  /** The packages that do not run and could by themselves. */
  readonly idle: Crowd;
  readonly served: Float64Array;
  readonly before: Before;
  value: number;
  /** What has been moved against the plan before, at its price. */
  moved: number;
};

/** An empty plan. */
export function openPlan(instance: PlanInstance, before: Before = { start: new Int32Array(instance.value.length).fill(-1), penalty: new Float64Array(instance.value.length) }): RunningPlan {
  const { rooms, weeks, value, budgets, first, instructorCount, possible } = instance;
  const roomsAtMost = rooms.reduce((most, one) => Math.max(most, one), 1);
  const idle = openCrowd(value.length);
  for (let of = 0; of < value.length; of += 1) if (first[of + 1]! > first[of]!) enter(idle, of);
  return {
    instance, option: new Int32Array(value.length).fill(-1), taken: new Int32Array(rooms.length * weeks), inRooms: new Int32Array(rooms.length * weeks * roomsAtMost), roomsAtMost,
    teaches: new Int32Array(instructorCount * weeks).fill(-1), spent: new Float64Array(budgets.length), byFund: Array.from(budgets, () => openCrowd(value.length)), idle,
    served: new Float64Array(possible.length), before, value: 0, moved: before.penalty.reduce((sum, one) => sum + one, 0),
  };
}

/** Lets a package run; whatever stood in its way must be out already. */
export function place(plan: RunningPlan, of: number, option: number): void {
  const { instance: { weeks, fund, district, cost, value, starts, ends, kinds }, taken, inRooms, roomsAtMost, before } = plan;
  const end = ends[option]!;
  const room = kinds[option]! * weeks;
  plan.option[of] = option;
  for (let week = starts[option]!; week < end; week += 1) {
    inRooms[(room + week) * roomsAtMost + taken[room + week]!] = of;
    taken[room + week]! += 1;
  }
  teach(plan, option, of);
  plan.spent[fund[of]!]! += cost[of]!;
  enter(plan.byFund[fund[of]!]!, of);
  quit(plan.idle, of);
  plan.served[district[of]!]! += value[of]!;
  plan.value += value[of]!;
  if (option === before.start[of]) plan.moved -= before.penalty[of]!;
}

export function remove(plan: RunningPlan, of: number): void {
  const { instance: { weeks, fund, district, cost, value, starts, ends, kinds }, taken, inRooms, roomsAtMost, before } = plan;
  const option = plan.option[of]!;
  const end = ends[option]!;
  const room = kinds[option]! * weeks;
  plan.option[of] = -1;
  for (let week = starts[option]!; week < end; week += 1) {
    taken[room + week]! -= 1;
    const from = (room + week) * roomsAtMost;
    let at = from;
    while (inRooms[at] !== of) at += 1;
    inRooms[at] = inRooms[from + taken[room + week]!]!;
  }
  teach(plan, option, nobody);
  plan.spent[fund[of]!]! -= cost[of]!;
  quit(plan.byFund[fund[of]!]!, of);
  enter(plan.idle, of);
  plan.served[district[of]!]! -= value[of]!;
  plan.value -= value[of]!;
  if (option === before.start[of]) plan.moved += before.penalty[of]!;
}

const nobody = -1;

/** Notes whom the teacher of an option, and who teaches with them, teach in its weeks. */
function teach({ instance: { weeks, starts, ends, teachers, team, teams }, teaches }: RunningPlan, option: number, whom: number): void {
  const from = starts[option]!;
  const until = ends[option]!;
  const also = teams[team[option]!]!;
  teaches.fill(whom, teachers[option]! * weeks + from, teachers[option]! * weeks + until);
  for (let at = 0; at < also.length; at += 1) teaches.fill(whom, also[at]! * weeks + from, also[at]! * weeks + until);
}

/** The share of its possible value that the worst served district gets, 0 to 1; districts nobody could serve do not count. */
function leastShare({ served, instance: { possible } }: RunningPlan): number {
  let least = Infinity;
  for (let district = 0; district < possible.length; district += 1) if (possible[district]! > 0) least = Math.min(least, served[district]! / possible[district]!);
  return least === Infinity ? 0 : least;
}

/** What the plan is worth, fairness in whole points as it is reported, less what was moved. */
export const worthOf = (plan: RunningPlan): number => plan.value + plan.instance.fairnessWeight * Math.floor(100 * leastShare(plan) + 1e-9) - plan.moved;

/**
 * What leads a search towards a better plan: fairness unrounded. `evenness`, 0 to 1, is how much of the fairness term the mean of all
 * districts leads beside the worst alone: where only the worst counts, a search sees no way out of a plateau.
 */
export function guideOf({ value, moved, served, instance: { possible, fairnessWeight } }: RunningPlan, evenness: number): number {
  let least = Infinity;
  let sum = 0;
  let count = 0;
  for (let district = 0; district < possible.length; district += 1) {
    if (possible[district]! === 0) continue;
    const share = served[district]! / possible[district]!;
    if (share < least) least = share;
    sum += share;
    count += 1;
  }
  return (count === 0 ? value : value + fairnessWeight * 100 * ((1 - evenness) * least + (evenness * sum) / count)) - moved;
}

/** Whether a package could run with this option beside all that runs now. */
export const fits = (plan: RunningPlan, of: number, option: number): boolean => isPaid(plan, of) && hasRoom(plan, option) && hasTeacher(plan, option);

export const isPaid = ({ instance: { fund, cost, budgets }, spent }: RunningPlan, of: number): boolean => spent[fund[of]!]! + cost[of]! <= budgets[fund[of]!]!;

export function hasRoom({ instance: { weeks, rooms, starts, ends, kinds }, taken }: RunningPlan, option: number): boolean {
  const end = ends[option]!;
  const room = kinds[option]! * weeks;
  const most = rooms[kinds[option]!]!;
  for (let week = starts[option]!; week < end; week += 1) if (taken[room + week]! >= most) return false;
  return true;
}

export function hasTeacher({ instance: { weeks, starts, ends, teachers, team, teams }, teaches }: RunningPlan, option: number): boolean {
  const from = starts[option]!;
  const until = ends[option]!;
  const also = teams[team[option]!]!;
  if (!isFree(teaches, teachers[option]! * weeks + from, teachers[option]! * weeks + until)) return false;
  for (let at = 0; at < also.length; at += 1) if (!isFree(teaches, also[at]! * weeks + from, also[at]! * weeks + until)) return false;
  return true;
}

function isFree(teaches: Int32Array, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (teaches[at]! !== nobody) return false;
  return true;
}
