import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ClusterInput } from '../../src/loop/2-programs/rules/cluster/cluster-input.ts';

const folder = '../shared/data/benchmarks/sukp';

export type KnownQuestion = { readonly name: string; readonly best: number; readonly input: ClusterInput };

/** The public instances of the set-union knapsack with the best values recalled for them; none where the files are not here. Items are vacancies, elements units. */
export function readKnapsacks(): KnownQuestion[] {
  if (!existsSync(`${folder}/reference_values.csv`)) return [];
  const [, ...lines] = readFileSync(`${folder}/reference_values.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [name, best] = line.split(',') as [string, string];
    return { name, best: Number(best), input: readKnapsack(gunzipSync(readFileSync(`${folder}/${name}.txt.gz`)).toString('utf8')) };
  });
}

function readKnapsack(text: string): ClusterInput {
  const [items, elements, size] = /m=(\d+)\s+n=(\d+)\s+knapsack size=(\d+)/.exec(text)!.slice(1).map(Number) as [number, number, number];
  const numbers = text.split('\n').filter((line) => /^[\d\s]+$/.test(line) && line.trim() !== '').join(' ').trim().split(/\s+/).map(Number);
  const [profits, weights, relation] = [numbers.slice(0, items), numbers.slice(items, items + elements), numbers.slice(items + elements)];
  if (relation.length !== items * elements) throw new Error(`${relation.length} numbers where ${items} × ${elements} are due`);
  return {
    hourCeiling: size, threshold: 1000,
    units: weights.map((hours, at) => ({ id: `e${at}`, hours, needs: [] })),
    vacancies: profits.map((weight, item) => ({ id: `i${item}`, weight, units: weights.flatMap((_, at) => (relation[item * elements + at] === 1 ? [`e${at}`] : [])) })),
  };
}
