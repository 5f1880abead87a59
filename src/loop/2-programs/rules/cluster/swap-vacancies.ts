import type { Random } from '#kernel/random';
import type { ClusterInstance } from './cluster-instance.ts';
import type { SearchBudget } from '#kernel/search-budget';
import type { Found } from './found-cluster.ts';
import { groupBy, invert, type Lists } from './lists.ts';

/** Steps without progress before a round ends. */
const patience = 1_500;

/** How long a vacancy just moved rests, in steps: short finds most; every fourth round rests longer, for valleys that short ones circle in. */
const shortRest = 3;
const longRest = 9;

/** Only where every asked unit is needed, and where trying every exchange of two vacancies stays quick. */
export const maySwap = ({ weights, enough, asked }: ClusterInstance): boolean =>
  weights.length > 0 && weights.length <= 800 && enough.every((need, at) => need === asked.starts[at + 1]! - asked.starts[at]!);

/** Vacancies that are served on purpose, and what that takes. */
type Served = {
  readonly instance: ClusterInstance;
  /** The units a vacancy takes, with all they need. */
  readonly takes: Lists;
  readonly takenBy: Lists;
  readonly isServed: Uint8Array;
  /** How many served vacancies take a unit; pinned units count one more. */
  readonly takers: Int32Array;
  /** Hours that serving a vacancy would add. */
  readonly extra: Int32Array;
  /** Until which step a vacancy may not be taken up or given up again. */
  readonly lockedUntil: Int32Array;
  /** How often a vacancy was exchanged: what was seldom touched is tried after a restart. */
  readonly touched: Int32Array;
  /** Hours the vacancy being given up shares with each other one, and frees only for itself. */
  readonly shared: Int32Array;
  hours: number;
  weight: number;
  step: number;
  rest: number;
};

/**
 * Tabu search over exchanges: in each step the best of taking one vacancy up, giving one up, or exchanging two, where a vacancy just moved
 * rests for some steps. After long without progress, part of the best is given up and the search goes on from there.
 * Instances of this size are the set-union knapsack (He et al. 2018); the exchange is what decides (Wei & Hao 2019).
 */
export function swapVacancies(instance: ClusterInstance, random: Random, budget: SearchBudget, found: Found): void {
  const served = openServed(instance);
  let [roundBest, sinceBetter, best] = [0, 0, served.isServed.slice()];
  let rounds = 0;
  while (budget.spend()) {
    served.step += 1;
    const exchange = bestExchange(served, random);
    if (exchange) make(served, exchange, random);
    if (served.weight > roundBest) {
      [roundBest, sinceBetter] = [served.weight, 0];
      if (served.weight > found.weight()) {
        best = served.isServed.slice();
        found.better(served.weight, chosenBy(served));
      }
    } else sinceBetter += 1;
    if (sinceBetter > patience || !exchange) {
      rounds += 1;
      served.rest = rounds % 4 === 3 ? longRest : shortRest;
      // Most rounds look around the best; every third begins far from it, or the search would never leave its valley.
      restart(served, best, rounds % 3 === 0 ? 0.9 : 0.1 + 0.5 * random.next(), random);
      [roundBest, sinceBetter] = [served.weight, 0];
    }
  }
}

function openServed(instance: ClusterInstance): Served {
  const { asked, closure, hours, isPinned, weights } = instance;
  const takes = groupBy(Array.from(weights, (_, vacancy) => {
    const units = new Set<number>();
    for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) {
      const unit = asked.items[at]!;
      for (let need = closure.starts[unit]!; need < closure.starts[unit + 1]!; need += 1) units.add(closure.items[need]!);
    }
    return [...units].sort((one, other) => one - other);
  }));
  const served: Served = {
    instance, takes, takenBy: invert(takes, hours.length), isServed: new Uint8Array(weights.length), takers: Int32Array.from(isPinned), extra: new Int32Array(weights.length),
    lockedUntil: new Int32Array(weights.length), touched: new Int32Array(weights.length), shared: new Int32Array(weights.length), hours: 0, weight: 0, step: 0, rest: shortRest,
  };
  for (const [unit, pinned] of isPinned.entries()) if (pinned) served.hours += hours[unit]!;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) for (let at = takes.starts[vacancy]!; at < takes.starts[vacancy + 1]!; at += 1) if (!isPinned[takes.items[at]!]) served.extra[vacancy]! += hours[takes.items[at]!]!;
  return served;
}

type Exchange = { readonly up: number; readonly down: number };

/** The best step that is not resting; equal ones by chance. Undefined when nothing can move. */
function bestExchange(served: Served, random: Random): Exchange | undefined {
  const { instance: { weights, ceiling }, isServed, extra, lockedUntil, hours, step, shared } = served;
  let [up, down, most, equals] = [-1, -1, -Infinity, 0];
  const consider = (gain: number, one: number, other: number): void => {
    if (gain < most) return;
    if (gain > most) equals = 0;
    equals += 1;
    if (gain === most && random.integer(equals) > 0) return;
    [up, down, most] = [one, other, gain];
  };
  const free: number[] = [];
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    if (isServed[vacancy] || lockedUntil[vacancy]! > step) continue;
    free.push(vacancy);
    if (hours + extra[vacancy]! <= ceiling) consider(weights[vacancy]!, vacancy, -1);
  }
  for (let gone = 0; gone < weights.length; gone += 1) {
    if (!isServed[gone] || lockedUntil[gone]! > step) continue;
    const freed = shareFreed(served, gone, 1);
    const room = ceiling - hours + freed;
    const loss = weights[gone]!;
    for (const taken of free) if (extra[taken]! + shared[taken]! <= room && weights[taken]! - loss >= most) consider(weights[taken]! - loss, taken, gone);
    if (-loss > most) consider(-loss, -1, gone);
    shareFreed(served, gone, -1);
  }
  return most === -Infinity ? undefined : { up, down };
}

/** Hours that giving up a vacancy frees. Whoever else takes such a unit would have to pay for it: noted in `shared` (sign 1) or cleared (-1). */
function shareFreed({ takes, takenBy, takers, shared, instance: { hours } }: Served, gone: number, sign: 1 | -1): number {
  let freed = 0;
  for (let at = takes.starts[gone]!; at < takes.starts[gone + 1]!; at += 1) {
    const unit = takes.items[at]!;
    if (takers[unit] !== 1) continue;
    freed += hours[unit]!;
    for (let by = takenBy.starts[unit]!; by < takenBy.starts[unit + 1]!; by += 1) shared[takenBy.items[by]!]! += sign * hours[unit]!;
  }
  return freed;
}

function make(served: Served, { up, down }: Exchange, random: Random): void {
  const { rest } = served;
  if (down >= 0) {
    giveUp(served, down);
    served.lockedUntil[down] = served.step + rest + random.integer(rest + 2);
    served.touched[down]! += 1;
  }
  if (up >= 0) {
    takeUp(served, up);
    served.lockedUntil[up] = served.step + 1 + random.integer(rest);
    served.touched[up]! += 1;
  }
}

function takeUp(served: Served, vacancy: number): void {
  const { takes, takenBy, takers, extra, instance: { hours, weights } } = served;
  served.isServed[vacancy] = 1;
  served.weight += weights[vacancy]!;
  for (let at = takes.starts[vacancy]!; at < takes.starts[vacancy + 1]!; at += 1) {
    const unit = takes.items[at]!;
    takers[unit]! += 1;
    if (takers[unit] !== 1) continue;
    served.hours += hours[unit]!;
    for (let by = takenBy.starts[unit]!; by < takenBy.starts[unit + 1]!; by += 1) extra[takenBy.items[by]!]! -= hours[unit]!;
  }
}

function giveUp(served: Served, vacancy: number): void {
  const { takes, takenBy, takers, extra, instance: { hours, weights } } = served;
  served.isServed[vacancy] = 0;
  served.weight -= weights[vacancy]!;
  for (let at = takes.starts[vacancy]!; at < takes.starts[vacancy + 1]!; at += 1) {
    const unit = takes.items[at]!;
    takers[unit]! -= 1;
    if (takers[unit] !== 0) continue;
    served.hours -= hours[unit]!;
    for (let by = takenBy.starts[unit]!; by < takenBy.starts[unit + 1]!; by += 1) extra[takenBy.items[by]!]! += hours[unit]!;
  }
}

/** Back to the best, without some of what it served; seldom touched vacancies are taken up first. */
function restart(served: Served, best: Uint8Array, share: number, random: Random): void {
  const { isServed, instance: { weights, ceiling }, lockedUntil, touched, extra } = served;
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) if (isServed[vacancy] && !best[vacancy]) giveUp(served, vacancy);
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    if (best[vacancy] && !isServed[vacancy]) takeUp(served, vacancy);
    if (isServed[vacancy] && random.next() < share) giveUp(served, vacancy);
  }
  const seldom = random.shuffle([...weights.keys()]).sort((one, other) => touched[one]! - touched[other]!).slice(0, Math.ceil(weights.length / 3));
  for (const vacancy of random.shuffle(seldom)) if (!isServed[vacancy] && !best[vacancy] && served.hours + extra[vacancy]! <= ceiling && random.next() < 0.3) takeUp(served, vacancy);
  lockedUntil.fill(0);
}

const chosenBy = ({ takers }: Served): Uint8Array => Uint8Array.from(takers, (count) => (count > 0 ? 1 : 0));
