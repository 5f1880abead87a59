import { documentAnswer, refusedFile, type FileAnswer } from '#kernel/file-answer';
import type { SearchBudget } from '#kernel/search-budget';
import { designCluster } from './design-cluster.ts';
import { readCluster } from './read-cluster.ts';
import { recountCluster } from './recount-cluster.ts';

/** Designs the cluster that a file asks for. An answer that fails its own recount is never printed: that is a bug, and thrown. */
export function answerCluster(json: string, seed: number, budget: SearchBudget): FileAnswer {
  const read = readCluster(json);
  if (!read.ok) return refusedFile(`Not a cluster question: ${read.error}.`);
  const { units, hours, weight, covered, bound, proven } = designCluster(read.value, seed, budget);
  const violations = recountCluster(read.value, { units, hours, weight, covered });
  if (violations.length > 0) throw new Error(`the cluster fails its recount: ${JSON.stringify(violations[0])}`);
  return documentAnswer({ units, hours, weight, covered, bound, proven });
}
