import { openBudget, type SearchBudget } from '#kernel/search-budget';
import { solveModel } from '#platform/solver/solve-model';
import type { ClusterInput } from '../../src/loop/2-programs/rules/cluster/cluster-input.ts';
import { clusterModel } from '../../src/loop/2-programs/rules/cluster/cluster-model.ts';
import { designCluster, type DesignedCluster } from '../../src/loop/2-programs/rules/cluster/design-cluster.ts';
import { recountCluster } from '../../src/loop/2-programs/rules/cluster/recount-cluster.ts';
import type { Figure } from '../report.ts';
import { randomCluster } from './random-cluster.ts';
import { readKnapsacks } from './set-union-knapsack.ts';

const seeds = Array.from({ length: 10 }, (_, at) => at + 1);
const large = { units: 500, vacancies: 5_000, hourCeiling: 600 };
const small = { units: 60, vacancies: 200, hourCeiling: 200 };
const solverSeconds = 40;

/** The cluster engine on questions of a province, beside HiGHS on the same questions, and on the public set-union knapsacks. Every answer is recounted. */
export async function measureCluster(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of ['1', '2', '3']) figures.push(...(await measureLarge(question, randomCluster(question, large))));
  figures.push(await measureSmall(), ...measureKnapsacks());
  return figures;
}

/** Of this process: what others do on the machine does not count. */
function forProcessorSeconds(seconds: number): SearchBudget {
  const began = process.cpuUsage().user;
  return openBudget(Number.MAX_SAFE_INTEGER, () => process.cpuUsage().user - began >= seconds * 1_000_000);
}

function solved(input: ClusterInput, seed: number, budget: SearchBudget): DesignedCluster {
  const designed = designCluster(input, seed, budget);
  const [violation] = recountCluster(input, designed);
  if (violation) throw new Error(`the cluster fails its recount: ${JSON.stringify(violation)}`);
  return designed;
}

async function measureLarge(question: string, input: ClusterInput): Promise<Figure[]> {
  const name = `Cluster of 500 units × 5,000 vacancies × 600 h, question ${question}`;
  const found = seeds.map((seed) => solved(input, seed, forProcessorSeconds(1)).weight);
  const long = solved(input, 99, forProcessorSeconds(30)).weight;
  const best = Math.max(long, ...found);
  const exact = await solveModel(clusterModel(input), solverSeconds, import.meta.url);
  return [
    { what: `${name}: best known, seeds of 10 that reach it in 1 s of processor time; least of them`, value: `${best}, ${found.filter((weight) => weight === best).length}; ${Math.min(...found)}` },
    { what: `${name}: HiGHS in ${solverSeconds} s`, value: exact ? `${Math.round(exact.objective)}${exact.isOptimal ? ', proven' : ''}` : 'no solution' },
  ];
}

/** Questions small enough to be proven: does the search find exactly that? */
async function measureSmall(): Promise<Figure> {
  let [proven, equal, above] = [0, 0, 0];
  for (const question of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const input = randomCluster(question, small);
    const exact = await solveModel(clusterModel(input), solverSeconds, import.meta.url);
    const { weight } = solved(input, 1, forProcessorSeconds(0.5));
    if (exact?.isOptimal) proven += 1;
    if (exact?.isOptimal && weight === Math.round(exact.objective)) equal += 1;
    if (exact && weight >= Math.round(exact.objective)) above += 1;
  }
  return { what: 'Cluster of 60 units × 200 vacancies × 200 h, 8 questions: proven by HiGHS, of them equal in 0.5 s; never below it', value: `${proven}, ${equal}; ${above} of 8` };
}

function measureKnapsacks(): Figure[] {
  const known = readKnapsacks();
  if (known.length === 0) return [{ what: 'Public set-union knapsacks', value: 'left out: no files here' }];
  const gaps = known.map(({ best, input }) => (best - solved(input, 1, forProcessorSeconds(10)).weight) / best);
  return [{ what: `Public set-union knapsacks, ${known.length} instances, 10 s each, one seed: best values reached; mean gap`, value: `${gaps.filter((gap) => gap <= 0).length}; ${((100 * gaps.reduce((sum, gap) => sum + gap, 0)) / known.length).toFixed(2)} %` }];
}
