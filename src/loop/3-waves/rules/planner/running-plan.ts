import type { PlanInstance } from './plan-instance.ts';

/** A plan while a search changes it: feasible whenever a move is done. */
export type RunningPlan = {
  readonly instance: PlanInstance;
  /** The option each package runs with; -1: it does not run. */
  readonly option: Int32Array;
  /** How many rooms are taken, by type × weeks + week. */
  readonly taken: Int32Array;
  /** Who an instructor teaches, by instructor × weeks + week; -1: nobody. */
  readonly teaches: Int32Array;
  readonly spent: Float64Array;
  /** The running packages by type, and where each stands in its list. */
  readonly byType: readonly number[][];
  readonly byFund: readonly number[][];
  readonly served: Float64Array;
  value: number;
};

export const openPlan = (instance: PlanInstance): RunningPlan => ({
  instance, option: new Int32Array(instance.value.length).fill(-1), taken: new Int32Array(instance.rooms.length * instance.weeks),
  teaches: new Int32Array(instance.instructorCount * instance.weeks).fill(-1), spent: new Float64Array(instance.budgets.length),
  byType: Array.from(instance.rooms, () => []), byFund: Array.from(instance.budgets, () => []), served: new Float64Array(instance.possible.length), value: 0,
});

/** Lets a package run; whatever stood in its way must be out already. */
export function place(plan: RunningPlan, of: number, option: number): void {
  const { instance: { weeks, fund, district, cost, value, starts, ends, kinds, teachers } } = plan;
  const [from, until, kind] = [starts[option]!, ends[option]!, kinds[option]!];
  plan.option[of] = option;
  for (let week = from; week < until; week += 1) {
    plan.taken[kind * weeks + week]! += 1;
    plan.teaches[teachers[option]! * weeks + week] = of;
  }
  plan.spent[fund[of]!]! += cost[of]!;
  plan.byType[kind]!.push(of);
  plan.byFund[fund[of]!]!.push(of);
  plan.served[district[of]!]! += value[of]!;
  plan.value += value[of]!;
}

export function remove(plan: RunningPlan, of: number): void {
  const { instance: { weeks, fund, district, cost, value, starts, ends, kinds, teachers } } = plan;
  const option = plan.option[of]!;
  const [from, until, kind] = [starts[option]!, ends[option]!, kinds[option]!];
  plan.option[of] = -1;
  for (let week = from; week < until; week += 1) {
    plan.taken[kind * weeks + week]! -= 1;
    plan.teaches[teachers[option]! * weeks + week] = -1;
  }
  plan.spent[fund[of]!]! -= cost[of]!;
  takeOut(plan.byType[kind]!, of);
  takeOut(plan.byFund[fund[of]!]!, of);
  plan.served[district[of]!]! -= value[of]!;
  plan.value -= value[of]!;
}

function takeOut(list: number[], item: number): void {
  const last = list.pop()!;
  if (last !== item) list[list.indexOf(item)] = last;
}

/** The share of its possible value that the worst served district gets, 0 to 1; districts nobody could serve do not count. */
function leastShare({ served, instance: { possible } }: RunningPlan): number {
  let least = Infinity;
  for (let district = 0; district < possible.length; district += 1) if (possible[district]! > 0) least = Math.min(least, served[district]! / possible[district]!);
  return least === Infinity ? 0 : least;
}

/** What the plan is worth, fairness in whole points as it is reported. */
export const worthOf = (plan: RunningPlan): number => plan.value + plan.instance.fairnessWeight * Math.floor(100 * leastShare(plan) + 1e-9);

/** How much of the fairness term the mean of all districts leads, beside the worst alone: where only the worst counts, a search sees no way out of a plateau. */
const meanCounts = 0.3;

/** What leads a search towards a better plan: fairness unrounded, and a little for every district. */
export function guideOf({ value, served, instance: { possible, fairnessWeight } }: RunningPlan): number {
  let [least, sum, count] = [Infinity, 0, 0];
  for (let district = 0; district < possible.length; district += 1) {
    if (possible[district]! === 0) continue;
    const share = served[district]! / possible[district]!;
    if (share < least) least = share;
    sum += share;
    count += 1;
  }
  return count === 0 ? value : value + fairnessWeight * 100 * ((1 - meanCounts) * least + (meanCounts * sum) / count);
}

/** Whether a package could run with this option beside all that runs now. */
export function fits({ instance: { weeks, fund, cost, rooms, budgets, starts, ends, kinds, teachers }, taken, teaches, spent }: RunningPlan, of: number, option: number): boolean {
  if (spent[fund[of]!]! + cost[of]! > budgets[fund[of]!]!) return false;
  for (let week = starts[option]!; week < ends[option]!; week += 1) {
    if (taken[kinds[option]! * weeks + week]! >= rooms[kinds[option]!]! || teaches[teachers[option]! * weeks + week]! >= 0) return false;
  }
  return true;
}
