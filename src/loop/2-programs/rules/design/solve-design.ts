import { openBudget, type SearchBudget } from '#kernel/search-budget';
import { recountCluster } from '../cluster/recount-cluster.ts';
import type { DesignAnswer, DesignProgress, DesignQuestion } from './cluster-design.ts';
import { clusterQuestion } from './cluster-question.ts';
import { designClasses } from './design-classes.ts';
import { drawCurve } from './draw-curve.ts';
import { whatIsOutOfReach, whatUnitsBuy } from './explain-cluster.ts';

type Tools = { readonly tell: (progress: DesignProgress) => void; readonly isOver: () => boolean; readonly now: () => number };
/** How many moves one search may take; the same question, seed and moves give the same answer, unless a clock ends it first. */
export type Effort = { readonly seed: number; readonly moves: number; readonly curveMoves: number };

/** Answers a design: clusters, what their units buy, the curve of hours, what stays out of reach. What fails its own recount is thrown, not shown. */
export function solveDesign(question: DesignQuestion, { seed, moves, curveMoves }: Effort, { tell, isOver, now }: Tools): DesignAnswer {
  const began = now();
  const input = clusterQuestion(question);
  const budgetOf = (most: number) => (): SearchBudget => openBudget(most, isOver);
  let most = 0;
  const designed = designClasses(input, question.classes, seed, budgetOf(moves), (weight) => {
    most = Math.max(most, weight);
    tell({ step: 'search', weight: most, done: 0.1 });
  });
  for (const cluster of designed.clusters) {
    const [violation] = recountCluster(input, cluster);
    if (violation) throw new Error(`the cluster fails its recount: ${JSON.stringify(violation)}`);
  }
  const answer: DesignAnswer = {
    clusters: designed.clusters.map((cluster) => ({ units: whatUnitsBuy(input, cluster), hours: cluster.hours, covered: cluster.covered, weight: cluster.weight })),
    weight: designed.weight, bound: designed.bound, proven: designed.bound === designed.weight ? 'search' : 'no',
    curve: [], outOfReach: whatIsOutOfReach(input, designed.clusters), seed, moves, seconds: (now() - began) / 1000,
  };
  tell({ step: 'curve', weight: answer.weight, done: 0.5, answer });
  const first = designed.clusters[0];
  const curve = drawCurve(input, { hours: question.hourCeiling, weight: first?.weight ?? 0 }, seed, budgetOf(curveMoves));
  return { ...answer, curve, seconds: (now() - began) / 1000 };
}

/** The answer of a solver that proved it: its units, explained like any other, and never less than what the search found. */
export function provenAnswer(question: DesignQuestion, answer: DesignAnswer, units: readonly string[]): DesignAnswer {
  const input = clusterQuestion(question);
  const taught = new Set(units);
  const covered = input.vacancies.filter(({ units: asked }) => [...new Set(asked)].filter((unit) => taught.has(unit)).length * 1000 >= new Set(asked).size * input.threshold);
  const weight = covered.reduce((sum, one) => sum + one.weight, 0);
  if (weight <= answer.weight) return { ...answer, bound: answer.weight, proven: 'solver' };
  const cluster = { units: [...units], hours: input.units.reduce((sum, { id, hours }) => sum + (taught.has(id) ? hours : 0), 0), weight, covered: covered.map(({ id }) => id) };
  const [violation] = recountCluster(input, cluster);
  if (violation) throw new Error(`the solver's cluster fails its recount: ${JSON.stringify(violation)}`);
  return {
    ...answer, clusters: [{ ...cluster, units: whatUnitsBuy(input, cluster) }], weight, bound: weight, proven: 'solver', outOfReach: whatIsOutOfReach(input, [cluster]),
    curve: answer.curve.map((point) => (point.hours >= question.hourCeiling ? { ...point, weight: Math.max(point.weight, weight) } : point)),
  };
}
