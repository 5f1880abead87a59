import type { SearchBudget } from '#kernel/search-budget';
import type { Cluster, ClusterInput } from '../cluster/cluster-input.ts';
import { designCluster } from '../cluster/design-cluster.ts';

type Designed = { readonly clusters: readonly Cluster[]; readonly weight: number; readonly bound: number };

/** So many times each class is designed anew beside the others, unless a whole turn brings nothing. */
const mostTurns = 3;

/**
 * One cluster a class, each entry counted once. The first class takes what serves most, the next what is left (greedy by residual); then each
 * class in turn is designed anew against what the others do not serve. Not jointly optimal: the bound is that of one class, times the classes.
 */
export function designClasses(input: ClusterInput, classes: number, seed: number, budgetOf: () => SearchBudget, onBetter: (weight: number) => void = () => undefined): Designed {
  const clusters: Cluster[] = [];
  let bound = Infinity;
  for (let at = 0; at < classes; at += 1) {
    const before = weightOf(input, clusters);
    const designed = designCluster(without(input, clusters), seed + at, budgetOf(), (weight) => onBetter(before + weight));
    if (at === 0) bound = designed.bound;
    if (at > 0 && designed.weight === 0) break;
    clusters.push(asWhole(input, designed.units));
  }
  for (let turn = 1; turn <= mostTurns && clusters.length > 1; turn += 1) {
    const begun = weightOf(input, clusters);
    for (let at = 0; at < clusters.length; at += 1) {
      const others = clusters.filter((_, other) => other !== at);
      const again = asWhole(input, designCluster(without(input, others), seed + turn * classes + at, budgetOf()).units);
      if (weightOf(input, [...others, again]) > weightOf(input, clusters)) clusters[at] = again;
    }
    onBetter(weightOf(input, clusters));
    if (weightOf(input, clusters) === begun) break;
  }
  const most = input.vacancies.reduce((sum, { weight }) => sum + weight, 0);
  return { clusters, weight: weightOf(input, clusters), bound: Math.max(weightOf(input, clusters), Math.min(most, bound * classes)) };
}

/** The question without what these clusters serve already. */
function without(input: ClusterInput, clusters: readonly Cluster[]): ClusterInput {
  const served = new Set(clusters.flatMap(({ covered }) => covered));
  return { ...input, vacancies: input.vacancies.filter(({ id }) => !served.has(id)) };
}

/** A cluster with everything it serves, whoever else serves it too. */
function asWhole(input: ClusterInput, units: readonly string[]): Cluster {
  const taught = new Set(units);
  const served = input.vacancies.filter(({ units: asked }) => {
    const all = new Set(asked);
    return [...all].filter((unit) => taught.has(unit)).length * 1000 >= all.size * input.threshold;
  });
  return {
    units: input.units.filter(({ id }) => taught.has(id)).map(({ id }) => id), hours: input.units.reduce((sum, { id, hours }) => sum + (taught.has(id) ? hours : 0), 0),
    weight: served.reduce((sum, { weight }) => sum + weight, 0), covered: served.map(({ id }) => id),
  };
}

/** Each entry counts once, whichever classes serve it. */
function weightOf(input: ClusterInput, clusters: readonly Cluster[]): number {
  const served = new Set(clusters.flatMap(({ covered }) => covered));
  return input.vacancies.reduce((sum, { id, weight }) => sum + (served.has(id) ? weight : 0), 0);
}
