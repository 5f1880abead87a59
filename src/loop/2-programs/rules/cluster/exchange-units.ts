import type { Random } from '#kernel/random';
import type { SearchBudget } from '#kernel/search-budget';
import type { ClusterInstance } from './cluster-instance.ts';
import { completeVacancy } from './complete-vacancy.ts';
import { flipUnit, openExchangedUnits, sharpen, type ExchangedUnits } from './exchanged-units.ts';
import type { Found } from './found-cluster.ts';

/** Steps without progress before the guide is sharpened, or the round ends. */
const patience = 250;

/** Rounds begin with a blunt guide or a sharper one, for some questions only one of them finds; each ends with the sharpest. */
const firstSharpness = [1, 2, 4, 6, 3] as const;
const lastSharpness = 8;

/** How long a unit just taken in may not leave, and one that left not come back, in steps: as short as it can be without walking in circles. */
const restIn = 1;
const restOut = 2;

/** So many steps without progress, and a vacancy that lacks little is completed at once; its units rest longer, so that something grows around them. */
const completeEvery = 30;
const restCompleted = 6;

/** Up to so much a unit may look better than it is, so that two rounds never go the same way; some questions need little of it and some more. */
const noises = [0.1, 0.1, 0.2, 0.2] as const;

type Search = ExchangedUnits & { readonly restsUntil: Int32Array; step: number; noise: number };

/**
 * Tabu search over units: each step takes in the unit, with what it needs, that brings most for its hours, then lets those leave that bring
 * least until the hours fit; a unit just moved rests. Units that
 * bring nothing each and much together come in at once, with a vacancy completed. Every other round works on the best with a part given up; the others begin elsewhere.
 */
export function exchangeUnits(instance: ClusterInstance, random: Random, budget: SearchBudget, found: Found): void {
  if (instance.weights.length === 0) return;
  const search: Search = Object.assign(openExchangedUnits(instance), { restsUntil: new Int32Array(instance.hours.length), step: 0, noise: noises[0] });
  let best = search.isChosen.slice();
  const better = (): void => {
    best = search.isChosen.slice();
    found.better(search.covered, best);
  };
  for (let round = 0; !budget.isOver(); round += 1) {
    search.noise = noises[round % noises.length]!;
    if (round % 2 === 0) giveUpPart(search, best, 0.2 + 0.5 * random.next(), random);
    else elsewhere(search, random);
    runRound(search, firstSharpness[round % firstSharpness.length]!, random, budget, { weight: found.weight, better });
  }
}

function runRound(search: Search, first: number, random: Random, budget: SearchBudget, found: Found): void {
  let roundBest = 0;
  for (let sharpness = first; sharpness <= lastSharpness; sharpness += 2) {
    sharpen(search, sharpness);
    for (let since = 0; since <= patience; since += 1) {
      if (!budget.spend()) return;
      search.step += 1;
      if (since > 0 && since % completeEvery === 0) completeVacancy(search, random, (unit) => takeIn(search, unit, restCompleted, random));
      else {
        const unit = mostBringing(search, random);
        if (unit < 0) break;
        takeIn(search, unit, restIn, random);
      }
      makeRoom(search, random);
      if (search.covered <= roundBest) continue;
      [roundBest, since] = [search.covered, -1];
      if (search.covered > found.weight()) found.better(search.covered, search.isChosen);
    }
  }
}

/** The unit that brings most for the hours it takes with what it needs; -1 when none may come in. */
function mostBringing({ instance: { hours, ceiling, closure, isForbidden }, worth, isChosen, restsUntil, step, noise }: Search, random: Random): number {
  let unit = -1;
  let most = -1;
  for (let one = 0; one < hours.length; one += 1) {
    if (isChosen[one] || isForbidden[one] || restsUntil[one]! > step) continue;
    let gain = worth[one]!;
    let cost = hours[one]!;
    const from = closure.starts[one]!;
    const until = closure.starts[one + 1]!;
    // Most units need no other.
    if (until - from > 1) for (let at = from; at < until; at += 1) {
      const need = closure.items[at]!;
      if (need === one || isChosen[need]) continue;
      gain += worth[need]!;
      cost += hours[need]!;
    }
    if (cost > ceiling) continue;
    const density = gain / Math.max(cost, 0.5);
    if (density * (1 + noise) <= most) continue;
    const seen = density * (1 + noise * random.next());
    if (seen > most) [unit, most] = [one, seen];
  }
  return unit;
}

/** With all it needs; for `rest` steps or one more it may not leave again. */
function takeIn(search: Search, unit: number, rest: number, random: Random): void {
  const { instance: { closure }, isChosen, restsUntil } = search;
  for (let at = closure.starts[unit]!; at < closure.starts[unit + 1]!; at += 1) {
    const need = closure.items[at]!;
    restsUntil[need] = search.step + rest + random.integer(restIn + 1);
    if (!isChosen[need]) flipUnit(search, need);
  }
}

function makeRoom(search: Search, random: Random): void {
  const { instance: { ceiling, dependants }, isChosen, restsUntil } = search;
  while (search.hours > ceiling) {
    const leaver = leastBringing(search, random);
    // Nothing that may leave is awake: all wake up.
    if (leaver < 0) restsUntil.fill(0);
    else for (let at = dependants.starts[leaver]!; at < dependants.starts[leaver + 1]!; at += 1) {
      const dependant = dependants.items[at]!;
      if (!isChosen[dependant]) continue;
      flipUnit(search, dependant);
      restsUntil[dependant] = search.step + restOut + random.integer(restOut + 1);
    }
  }
}

/** The unit whose leaving, with what needs it, costs least for the hours it frees; -1 when all of them rest. */
function leastBringing({ instance: { hours, dependants, isPinned }, worth, isChosen, chosen, restsUntil, step, noise }: Search, random: Random): number {
  let unit = -1;
  let least = Infinity;
  for (let place = 0; place < chosen.count; place += 1) {
    const one = chosen.items[place]!;
    if (isPinned[one]) continue;
    let loss = 0;
    let freed = 0;
    let rests = false;
    for (let at = dependants.starts[one]!, end = dependants.starts[one + 1]!; at < end; at += 1) {
      const dependant = dependants.items[at]!;
      if (!isChosen[dependant]) continue;
      if (restsUntil[dependant]! > step) rests = true;
      loss += worth[dependant]!;
      freed += hours[dependant]!;
    }
    // What frees no hour makes no room.
    if (rests || freed === 0) continue;
    const seen = (loss / freed) * (1 + noise * random.next());
    if (seen < least) [unit, least] = [one, seen];
  }
  return unit;
}

/** Back to a cluster met before. */
function back(search: Search, to: Uint8Array): void {
  for (let unit = 0; unit < to.length; unit += 1) if (search.isChosen[unit] !== to[unit]) flipUnit(search, unit);
  search.restsUntil.fill(0);
}

/** Back to a cluster without some of its units and what needs them. */
function giveUpPart(search: Search, of: Uint8Array, share: number, random: Random): void {
  const { instance: { isPinned, dependants }, isChosen } = search;
  back(search, of);
  for (let unit = 0; unit < of.length; unit += 1) {
    if (!isChosen[unit] || isPinned[unit] || random.next() >= share) continue;
    for (let at = dependants.starts[unit]!; at < dependants.starts[unit + 1]!; at += 1) if (isChosen[dependants.items[at]!]) flipUnit(search, dependants.items[at]!);
  }
}

/** Begins from the pinned units, one that chance names, and what is asked for together with it, most often first. */
function elsewhere(search: Search, random: Random): void {
  const { instance: { isPinned, isForbidden, closure, hours, ceiling, askedBy, asked, weights }, isChosen } = search;
  back(search, isPinned);
  const together = new Float64Array(hours.length);
  const first = random.integer(hours.length);
  for (let by = askedBy.starts[first]!; by < askedBy.starts[first + 1]!; by += 1) {
    const vacancy = askedBy.items[by]!;
    for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) together[asked.items[at]!]! += weights[vacancy]! * (0.5 + random.next());
  }
  const order = [...together.keys()].filter((unit) => together[unit]! > 0 && !isForbidden[unit]).sort((one, other) => together[other]! - together[one]!);
  for (const unit of order) {
    let cost = 0;
    for (let at = closure.starts[unit]!; at < closure.starts[unit + 1]!; at += 1) if (!isChosen[closure.items[at]!]) cost += hours[closure.items[at]!]!;
    if (search.hours + cost > ceiling) continue;
    for (let at = closure.starts[unit]!; at < closure.starts[unit + 1]!; at += 1) if (!isChosen[closure.items[at]!]) flipUnit(search, closure.items[at]!);
  }
}
