import type { ClusterInstance } from './cluster-instance.ts';
import { groupBy, type Lists } from './lists.ts';

/**
 * The question with prices: `prices` says, for each unit in a vacancy's list, what the vacancy pays for it; `perHour` is what an hour
 * costs. For any prices the sum of what vacancies gain beyond what they pay, what the hours cost, and what units are paid beyond their
 * cost is at least the weight of the best cluster (Lagrange; the least such sum equals the linear relaxation).
 */
type Priced = {
  readonly ceiling: number; readonly hours: Int32Array; readonly weights: Float64Array; readonly enough: Int32Array; readonly lists: Lists;
  readonly prices: Float64Array; perHour: number; readonly paid: Float64Array; readonly buys: Uint8Array; readonly isTaught: Uint8Array;
};

/** Enough to come near the relaxation; fewer where one round is long. */
const roundsFor = (postings: number): number => Math.max(60, Math.min(600, Math.round(6_000_000 / Math.max(1, postings))));

const patience = 12;

/** No cluster can serve more than this. `reached` is the weight of a known one: it only steers how fast the prices move. */
export function boundCluster(instance: ClusterInstance, reached: number): number {
  const priced = openPrices(instance);
  const mostRounds = roundsFor(priced.lists.items.length);
  let [best, pace, sinceBetter] = [instance.weights.reduce((sum, weight) => sum + weight, 0), 1, 0];
  for (let round = 0; round < mostRounds && Math.floor(best + tolerance) > reached && pace > 1e-4; round += 1) {
    const value = priceOut(priced);
    if (value < best - 1e-9) [best, sinceBetter] = [value, 0];
    else sinceBetter += 1;
    if (sinceBetter >= patience) [pace, sinceBetter] = [pace / 2, 0];
    if (!movePrices(priced, pace * (value - reached))) break;
  }
  return Math.floor(best + tolerance);
}

/** Sums of doubles may end a hair above the whole number they stand for. */
const tolerance = 1e-6;

/** Pinned units cost nothing more and are out of the question; vacancies that need all their units pay for what these need, too. */
function openPrices({ ceiling, hours, weights, enough, asked, closure, isPinned }: ClusterInstance): Priced {
  const needed = Int32Array.from(enough);
  const lists = groupBy(Array.from(weights, (_, vacancy) => {
    const own = [...asked.items.subarray(asked.starts[vacancy]!, asked.starts[vacancy + 1]!)];
    const isWhole = enough[vacancy] === own.length;
    const units = isWhole ? [...new Set(own.flatMap((unit) => [...closure.items.subarray(closure.starts[unit]!, closure.starts[unit + 1]!)]))] : own;
    const open = units.filter((unit) => !isPinned[unit]);
    needed[vacancy] = isWhole ? open.length : Math.max(0, enough[vacancy]! - (units.length - open.length));
    return open;
  }));
  const room = ceiling - hours.reduce((sum, hour, unit) => sum + (isPinned[unit] ? hour : 0), 0);
  return {
    ceiling: room, hours, weights, enough: needed, lists, perHour: 0, prices: new Float64Array(lists.items.length),
    paid: new Float64Array(hours.length), buys: new Uint8Array(lists.items.length), isTaught: new Uint8Array(hours.length),
  };
}

/** The sum at these prices; notes who buys what and which units are paid beyond their cost. */
function priceOut(priced: Priced): number {
  const { ceiling, hours, weights, enough, lists: { starts, items }, prices, perHour, paid, buys, isTaught } = priced;
  paid.fill(0);
  buys.fill(0);
  for (let at = 0; at < items.length; at += 1) paid[items[at]!]! += prices[at]!;
  let sum = perHour * ceiling;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    const [from, until] = [starts[vacancy]!, starts[vacancy + 1]!];
    const gain = weights[vacancy]! - cheapest(prices, buys, from, until, enough[vacancy]!);
    if (gain > 0) sum += gain;
    else buys.fill(0, from, until);
  }
  for (let unit = 0; unit < hours.length; unit += 1) {
    const surplus = paid[unit]! - perHour * hours[unit]!;
    isTaught[unit] = surplus > 0 ? 1 : 0;
    if (surplus > 0) sum += surplus;
  }
  return sum;
}

/** What the cheapest `wanted` of a vacancy's units cost it; marks them as bought. */
function cheapest(prices: Float64Array, buys: Uint8Array, from: number, until: number, wanted: number): number {
  if (wanted === until - from) {
    let cost = 0;
    for (let at = from; at < until; at += 1) cost += prices[at]!;
    buys.fill(1, from, until);
    return cost;
  }
  const order = Array.from({ length: until - from }, (_, at) => from + at).sort((one, other) => prices[one]! - prices[other]!);
  return order.slice(0, wanted).reduce((cost, at) => {
    buys[at] = 1;
    return cost + prices[at]!;
  }, 0);
}

/** One subgradient step: what is bought but not taught gets dearer, what is taught but not bought cheaper, hours by how scarce they are. */
function movePrices(priced: Priced, aim: number): boolean {
  const { ceiling, hours, lists: { items }, prices, buys, isTaught } = priced;
  const taught = hours.reduce((sum, hour, unit) => sum + (isTaught[unit] ? hour : 0), 0);
  let norm = (ceiling - taught) ** 2 / scale ** 2;
  for (let at = 0; at < items.length; at += 1) if (buys[at] !== isTaught[items[at]!]) norm += 1;
  if (norm === 0) return false;
  const step = aim / norm;
  for (let at = 0; at < items.length; at += 1) {
    const wanted = buys[at]! - isTaught[items[at]!]!;
    if (wanted !== 0) prices[at] = Math.max(0, prices[at]! + step * wanted);
  }
  priced.perHour = Math.max(0, priced.perHour + (step * (taught - ceiling)) / scale ** 2);
  return true;
}

/** An hour is a small thing beside a unit: its price moves in other steps. */
const scale = 30;
