import { createRandom, type Random } from '#kernel/random';
import { openChosenUnits } from './chosen-units.ts';
import type { Cluster, ClusterInput } from './cluster-input.ts';
import { enoughOf, prepareCluster, type ClusterInstance } from './cluster-instance.ts';
import type { SearchBudget } from '#kernel/search-budget';
import type { Found } from './found-cluster.ts';
import { exchangeUnits } from './exchange-units.ts';
import { fillGreedily } from './fill-greedily.ts';
import { maySwap, swapVacancies } from './swap-vacancies.ts';
import { boundCluster } from './upper-bound.ts';

/** A cluster with what no other can exceed; `proven` when it reaches that. */
export type DesignedCluster = Cluster & { readonly bound: number; readonly proven: boolean };

/**
 * Proposes the cluster of units that serves the most demand within the hours. The same input, seed and number of moves give the same
 * cluster. The input must have passed `checkClusterInput`; what is answered is recounted (`recountCluster`) before anybody sees it.
 * `onBetter` is told each better weight as it is found.
 */
export function designCluster(input: ClusterInput, seed: number, budget: SearchBudget, onBetter: (weight: number) => void = () => undefined): DesignedCluster {
  const instance = prepareCluster(input);
  const start = openChosenUnits(instance);
  let [best, isChosen] = [start.covered, start.isChosen];
  const found: Found = {
    weight: () => best,
    better: (weight, chosen) => {
      [best, isChosen] = [weight, chosen.slice()];
      onBetter(weight);
    },
  };
  fillGreedily(instance, found);
  const most = instance.weights.reduce((sum, weight) => sum + weight, 0);
  const untilAll: SearchBudget = { spend: () => best < most && budget.spend(), isOver: () => best >= most || budget.isOver() };
  const random = createRandom(`cluster:${seed}`);
  if (maySwap(instance)) takeTurns(instance, random, untilAll, found);
  else exchangeUnits(instance, random, untilAll, found);
  const cluster = describe(input, instance, isChosen);
  const bound = Math.max(boundCluster(instance, best), best) + (cluster.weight - best);
  return { ...cluster, bound, proven: bound === cluster.weight };
}

/** Moves of the first turn, fewer where there are few units to exchange; each turn is three times as long as the one before. */
const firstTurn = 2_000;
const firstTurnPerUnit = 25;

/** Where vacancies can be exchanged, some questions are found only so and some only by exchanging units: both search in turns. */
function takeTurns(instance: ClusterInstance, random: Random, budget: SearchBudget, found: Found): void {
  for (let moves = Math.min(firstTurn, firstTurnPerUnit * instance.hours.length); !budget.isOver(); moves *= 3) {
    for (const search of [exchangeUnits, swapVacancies]) {
      let left = moves;
      search(instance, random, { spend: () => left > 0 && budget.spend() && (left -= 1) >= 0, isOver: () => left <= 0 || budget.isOver() }, found);
    }
  }
}

/** The cluster in the words of the input: its order, and every vacancy counted, merged or not. */
function describe({ units, vacancies, threshold }: ClusterInput, { hours }: ClusterInstance, isChosen: Uint8Array): Cluster {
  const taught = new Set(units.filter((_, at) => isChosen[at]).map(({ id }) => id));
  const served = vacancies.filter((vacancy) => {
    const asked = new Set(vacancy.units);
    let has = 0;
    for (const unit of asked) if (taught.has(unit)) has += 1;
    return has >= enoughOf(asked.size, threshold);
  });
  return {
    units: [...taught], hours: hours.reduce((sum, hour, at) => sum + (isChosen[at] ? hour : 0), 0),
    weight: served.reduce((sum, { weight }) => sum + weight, 0), covered: served.map(({ id }) => id),
  };
}
