import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';

type Highs = { solve(model: string, options: Readonly<Record<string, number>>): { readonly Status: string; readonly ObjectiveValue: number; readonly Columns: Readonly<Record<string, { readonly Primal?: number }>> } };

export type Solved = { readonly isOptimal: boolean; readonly objective: number; /** Value of each column by its name. */ readonly values: ReadonlyMap<string, number> };

/**
 * Solves a model in the LP format with HiGHS (WASM). It holds its thread until it is done or the time is over: call it from a worker only.
 * Undefined where the time ended before any solution was found. `from` is where packages are found; a worker is told it by whoever started it.
 */
export async function solveModel(model: string, seconds: number, from = (workerData as { readonly from: string }).from): Promise<Solved | undefined> {
  const load = createRequire(from)('highs') as () => Promise<Highs>;
  const { Status: status, ObjectiveValue: objective, Columns: columns } = (await load()).solve(model, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  const values = new Map(Object.entries(columns).flatMap(([name, { Primal: value }]) => (value === undefined ? [] : [[name, value] as const])));
  return values.size === 0 || (status !== 'Optimal' && status !== 'Time limit reached') ? undefined : { isOptimal: status === 'Optimal', objective, values };
}
