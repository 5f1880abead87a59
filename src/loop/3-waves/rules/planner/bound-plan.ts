import type { PlanInstance } from './plan-instance.ts';

/**
 * Prices on what packages share: a week in a room, a week of an instructor, money of a fund; and how much each district counts in the
 * fairness term (shares that sum to one). For any prices of zero or more, what packages gain beyond their prices plus what all that is
 * shared would cost is at least the objective of the best plan (Lagrange; the least such sum equals the linear relaxation).
 */
type Prices = { readonly room: Float64Array; readonly teacher: Float64Array; readonly fund: Float64Array; readonly district: Float64Array };

const patience = 10;
const roundsFor = (options: number): number => Math.max(80, Math.min(800, Math.round(20_000_000 / Math.max(1, options))));

/** No plan can be worth more. `reached` is the worth of a known one: it only steers how fast prices move. */
export function boundPlan(instance: PlanInstance, reached: number): number {
  const prices = openPrices(instance);
  const chosen = new Int32Array(instance.value.length);
  let [best, pace, sinceBetter] = [Infinity, 1, 0];
  for (let round = roundsFor(instance.starts.length); round > 0 && pace > 1e-4 && Math.floor(best + tolerance) > reached; round -= 1) {
    const sum = priceOut(instance, prices, chosen);
    if (sum < best - 1e-9) [best, sinceBetter] = [sum, 0];
    else sinceBetter += 1;
    if (sinceBetter >= patience) [pace, sinceBetter] = [pace / 2, 0];
    if (!movePrices(instance, prices, chosen, pace * Math.max(sum - reached, 1))) break;
  }
  return Math.floor(best + tolerance);
}

const tolerance = 1e-6;

function openPrices({ rooms, weeks, instructorCount, budgets, possible }: PlanInstance): Prices {
  const counted = possible.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
  return {
    room: new Float64Array(rooms.length * weeks), teacher: new Float64Array(instructorCount * weeks), fund: new Float64Array(budgets.length),
    district: Float64Array.from(possible, (one) => (one > 0 ? 1 / counted : 0)),
  };
}

/** What serving a package is worth with its district's weight in the fairness term. */
const gainOf = ({ value, district, possible, fairnessWeight }: PlanInstance, prices: Prices, of: number): number =>
  value[of]! * (1 + (possible[district[of]!]! > 0 ? (100 * fairnessWeight * prices.district[district[of]!]!) / possible[district[of]!]! : 0));

/** The sum at these prices; notes each package's best option, -1 where none pays. */
function priceOut(instance: PlanInstance, prices: Prices, chosen: Int32Array): number {
  const { weeks, rooms, budgets, fund, cost, value, first, starts, ends, kinds, teachers, instructorCount } = instance;
  const [room, teacher] = [running(prices.room, weeks), running(prices.teacher, weeks)];
  let sum = 0;
  for (let kind = 0; kind < rooms.length; kind += 1) sum += rooms[kind]! * total(room, kind, 0, weeks, weeks);
  for (let who = 0; who < instructorCount; who += 1) sum += total(teacher, who, 0, weeks, weeks);
  for (let purse = 0; purse < budgets.length; purse += 1) sum += budgets[purse]! * prices.fund[purse]!;
  for (let of = 0; of < value.length; of += 1) {
    const gain = gainOf(instance, prices, of) - cost[of]! * prices.fund[fund[of]!]!;
    let [most, at] = [0, -1];
    for (let option = first[of]!; option < first[of + 1]!; option += 1) {
      const [from, until] = [starts[option]!, ends[option]!];
      const left = gain - total(room, kinds[option]!, from, until, weeks) - total(teacher, teachers[option]!, from, until, weeks);
      if (left > most) [most, at] = [left, option];
    }
    chosen[of] = at;
    sum += most;
  }
  return sum;
}

/** Sums up to each week, so that any stretch of weeks is two look-ups. */
function running(prices: Float64Array, weeks: number): Float64Array {
  const rows = weeks === 0 ? 0 : prices.length / weeks;
  const sums = new Float64Array(rows * (weeks + 1));
  for (let row = 0; row < rows; row += 1) for (let week = 0; week < weeks; week += 1) sums[row * (weeks + 1) + week + 1] = sums[row * (weeks + 1) + week]! + prices[row * weeks + week]!;
  return sums;
}

const total = (sums: Float64Array, row: number, from: number, until: number, weeks: number): number => sums[row * (weeks + 1) + until]! - sums[row * (weeks + 1) + from]!;

/** One subgradient step: what is asked for more than there is gets dearer, the rest cheaper; badly served districts count more. */
function movePrices(instance: PlanInstance, prices: Prices, chosen: Int32Array, aim: number): boolean {
  const over = excess(instance, chosen);
  const kinds = [[prices.room, over.room], [prices.teacher, over.teacher], [prices.fund, over.fund]] as const;
  let norm = over.unfairness.reduce((sum, one) => sum + one * one, 0);
  for (const [price, gradient] of kinds) for (let at = 0; at < price.length; at += 1) if (gradient[at]! > 0 || price[at]! > 0) norm += gradient[at]! ** 2;
  if (norm === 0) return false;
  const step = aim / norm;
  for (const [price, gradient] of kinds) for (let at = 0; at < price.length; at += 1) price[at] = Math.max(0, price[at]! + step * gradient[at]!);
  for (let at = 0; at < over.unfairness.length; at += 1) if (instance.possible[at]! > 0) prices.district[at] = prices.district[at]! - step * over.unfairness[at]!;
  onSimplex(prices.district, instance.possible);
  return true;
}

function excess(instance: PlanInstance, chosen: Int32Array) {
  const { weeks, rooms, budgets, instructorCount, fund, district, cost, value, possible, starts, ends, kinds, teachers, fairnessWeight } = instance;
  const room = new Float64Array(rooms.length * weeks);
  const teacher = new Float64Array(instructorCount * weeks).fill(-1);
  const purses = Float64Array.from(budgets, (budget) => -budget);
  const unfairness = new Float64Array(possible.length);
  for (let kind = 0; kind < rooms.length; kind += 1) room.fill(-rooms[kind]!, kind * weeks, (kind + 1) * weeks);
  for (let of = 0; of < chosen.length; of += 1) {
    const option = chosen[of]!;
    if (option < 0) continue;
    for (let week = starts[option]!; week < ends[option]!; week += 1) {
      room[kinds[option]! * weeks + week]! += 1;
      teacher[teachers[option]! * weeks + week]! += 1;
    }
    purses[fund[of]!]! += cost[of]!;
    if (possible[district[of]!]! > 0) unfairness[district[of]!]! += (100 * fairnessWeight * value[of]!) / possible[district[of]!]!;
  }
  return { room, teacher, fund: purses, unfairness };
}

/** The nearest shares that sum to one (Duchi et al. 2008), over districts that could be served at all. */
function onSimplex(shares: Float64Array, possible: Float64Array): void {
  const open = [...shares.keys()].filter((at) => possible[at]! > 0);
  const sorted = open.map((at) => shares[at]!).sort((one, other) => other - one);
  let [sum, level] = [0, 0];
  for (const [at, share] of sorted.entries()) {
    sum += share;
    if (share - (sum - 1) / (at + 1) > 0) level = (sum - 1) / (at + 1);
  }
  for (const at of open) shares[at] = Math.max(0, shares[at]! - level);
}
