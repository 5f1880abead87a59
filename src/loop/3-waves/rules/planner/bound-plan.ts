import type { PlanInstance } from './plan-instance.ts';

/**
 * Prices on what packages share: a week in a room, a week of an instructor, money of a fund; and how much each district counts in the
 * fairness term (shares that sum to one). For any prices of zero or more, what packages gain beyond their prices plus what all that is
 * shared would cost is at least the objective of the best plan (Lagrange; the least such sum equals the linear relaxation).
 */
type Prices = {
  readonly all: Float64Array;
  /** Views of `all`: by type × weeks + week, by instructor × weeks + week, by fund, by district. */
  readonly room: Float64Array;
  readonly teacher: Float64Array;
  readonly fund: Float64Array;
  readonly district: Float64Array;
};

const patience = 30;
const roundsFor = (options: number): number => Math.max(100, Math.min(3_000, Math.round(40_000_000 / Math.max(1, options))));

/** No plan can be worth more. `reached` is the worth of a known one: it only steers how fast prices move. */
export function boundPlan(instance: PlanInstance, reached: number): number {
  const prices = openPrices(instance);
  const course = { scale: scalesOf(instance), direction: new Float64Array(prices.all.length) };
  const chosen = new Int32Array(instance.value.length);
  let [best, pace, sinceBetter] = [Infinity, 1, 0];
  for (let round = roundsFor(instance.starts.length); round > 0 && pace > 1e-4 && Math.floor(best + tolerance) > reached; round -= 1) {
    const sum = priceOut(instance, prices, chosen);
    if (sum < best - 1e-4 * Math.abs(best - reached)) sinceBetter = 0;
    else sinceBetter += 1;
    best = Math.min(best, sum);
    if (sinceBetter >= patience) [pace, sinceBetter] = [pace / 2, 0];
    if (!movePrices(instance, prices, course, excess(instance, chosen, prices), pace * Math.max(sum - reached, 1))) break;
  }
  return Math.floor(best + tolerance);
}

const tolerance = 1e-6;

function pricesIn(all: Float64Array, { rooms, weeks, instructorCount, budgets }: PlanInstance): Prices {
  const [teacher, fund] = [rooms.length * weeks, (rooms.length + instructorCount) * weeks];
  return { all, room: all.subarray(0, teacher), teacher: all.subarray(teacher, fund), fund: all.subarray(fund, fund + budgets.length), district: all.subarray(fund + budgets.length) };
}

const emptyPrices = (instance: PlanInstance): Prices => pricesIn(new Float64Array((instance.rooms.length + instance.instructorCount) * instance.weeks + instance.budgets.length + instance.possible.length), instance);

const countOpen = (possible: Float64Array): number => possible.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);

function openPrices(instance: PlanInstance): Prices {
  const prices = emptyPrices(instance);
  const counted = countOpen(instance.possible);
  for (const [at, one] of instance.possible.entries()) prices.district[at] = one > 0 ? 1 / counted : 0;
  return prices;
}

/** What a price of each kind usually is. A step moves each kind by its own measure: rupiah, weeks and shares have none in common. */
function scalesOf(instance: PlanInstance): Float64Array {
  const { value, cost, starts, ends, possible } = instance;
  const mean = (list: Float64Array): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  let lengths = 0;
  for (let option = 0; option < starts.length; option += 1) lengths += ends[option]! - starts[option]!;
  const week = mean(value) / Math.max(1, lengths / Math.max(1, starts.length));
  const scales = emptyPrices(instance);
  scales.room.fill(week);
  scales.teacher.fill(week);
  scales.fund.fill(mean(value) / Math.max(1, mean(cost)) / 4);
  scales.district.fill(1 / Math.max(1, countOpen(possible)) / 8);
  return scales.all;
}

/** What serving a package is worth with its district's weight in the fairness term. */
const gainOf = ({ value, district, possible, fairnessWeight }: PlanInstance, prices: Prices, of: number): number =>
  value[of]! * (1 + (possible[district[of]!]! > 0 ? (100 * fairnessWeight * prices.district[district[of]!]!) / possible[district[of]!]! : 0));

/** The sum at these prices; notes each package's best option, -1 where none pays. */
function priceOut(instance: PlanInstance, prices: Prices, chosen: Int32Array): number {
  const { weeks, rooms, budgets, fund, cost, value, first, starts, ends, kinds, teachers, team, teams, instructorCount } = instance;
  const [room, teacher] = [running(prices.room, weeks), running(prices.teacher, weeks)];
  let sum = 0;
  for (let kind = 0; kind < rooms.length; kind += 1) sum += rooms[kind]! * total(room, kind, 0, weeks, weeks);
  for (let who = 0; who < instructorCount; who += 1) sum += total(teacher, who, 0, weeks, weeks);
  for (let purse = 0; purse < budgets.length; purse += 1) sum += budgets[purse]! * prices.fund[purse]!;
  for (let of = 0; of < value.length; of += 1) {
    const gain = gainOf(instance, prices, of) - cost[of]! * prices.fund[fund[of]!]!;
    let most = 0;
    let at = -1;
    for (let option = first[of]!; option < first[of + 1]!; option += 1) {
      const from = starts[option]!;
      const until = ends[option]!;
      const also = teams[team[option]!]!;
      let left = gain - total(room, kinds[option]!, from, until, weeks) - total(teacher, teachers[option]!, from, until, weeks);
      for (let other = 0; other < also.length; other += 1) left -= total(teacher, also[other]!, from, until, weeks);
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

type Course = { /** What a step of one means for each price. */ readonly scale: Float64Array; /** The direction of the last step. */ readonly direction: Float64Array };

/**
 * One subgradient step: what is asked for more than there is gets dearer, the rest cheaper; badly served districts count more. A
 * direction that turns back keeps a part of the last one (Camerini, Fratta, Maffioli 1975): prices zigzag less.
 */
function movePrices({ possible }: PlanInstance, prices: Prices, { scale, direction }: Course, over: Float64Array, aim: number): boolean {
  let [turn, length] = [0, 0];
  for (let at = 0; at < over.length; at += 1) {
    turn += over[at]! * scale[at]! * direction[at]!;
    length += direction[at]! ** 2;
  }
  const keep = length > 0 ? Math.max(0, (-1.5 * turn) / length) : 0;
  let norm = 0;
  for (let at = 0; at < over.length; at += 1) {
    direction[at] = over[at]! * scale[at]! + keep * direction[at]!;
    norm += direction[at]! ** 2;
  }
  if (norm === 0) return false;
  const step = aim / norm;
  for (let at = 0; at < over.length; at += 1) prices.all[at]! += step * direction[at]! * scale[at]!;
  for (let at = 0; at < over.length - possible.length; at += 1) if (prices.all[at]! < 0) prices.all[at] = 0;
  onSimplex(prices.district, possible);
  return true;
}

/** By how much each price should rise: demand beyond supply, and how far a district is served below the mean. What is free and not wanted stays free. */
function excess(instance: PlanInstance, chosen: Int32Array, prices: Prices): Float64Array {
  const { weeks, rooms, budgets, fund, district, cost, value, possible, starts, ends, kinds, teachers, team, teams, fairnessWeight } = instance;
  const over = emptyPrices(instance);
  over.teacher.fill(-1);
  for (let kind = 0; kind < rooms.length; kind += 1) over.room.fill(-rooms[kind]!, kind * weeks, (kind + 1) * weeks);
  for (const [at, budget] of budgets.entries()) over.fund[at] = -budget;
  for (let of = 0; of < chosen.length; of += 1) {
    const option = chosen[of]!;
    if (option < 0) continue;
    for (let week = starts[option]!; week < ends[option]!; week += 1) {
      over.room[kinds[option]! * weeks + week]! += 1;
      over.teacher[teachers[option]! * weeks + week]! += 1;
      for (const also of teams[team[option]!]!) over.teacher[also * weeks + week]! += 1;
    }
    over.fund[fund[of]!]! += cost[of]!;
    if (possible[district[of]!]! > 0) over.district[district[of]!]! -= (100 * fairnessWeight * value[of]!) / possible[district[of]!]!;
  }
  const middle = over.district.reduce((sum, one) => sum + one, 0) / Math.max(1, countOpen(possible));
  for (let at = 0; at < possible.length; at += 1) over.district[at] = possible[at]! > 0 ? over.district[at]! - middle : 0;
  for (let at = 0; at < over.all.length - possible.length; at += 1) if (over.all[at]! < 0 && prices.all[at] === 0) over.all[at] = 0;
  return over.all;
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
