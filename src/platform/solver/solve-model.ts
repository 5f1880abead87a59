import loadHighs from 'highs';

export type Solved = { readonly isOptimal: boolean; readonly objective: number; /** Value of each column by its name. */ readonly values: ReadonlyMap<string, number> };

/**
 * Solves a model in the LP format with HiGHS (WASM). It holds its thread until it is done or the time is over: call it from a worker only.
 * Undefined where the time ended before any solution was found.
 */
export async function solveModel(model: string, seconds: number): Promise<Solved | undefined> {
  const highs = await loadHighs();
  const { Status: status, ObjectiveValue: objective, Columns: columns } = highs.solve(model, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  const values = new Map(Object.entries(columns).flatMap(([name, column]) => ('Primal' in column && typeof column.Primal === 'number' ? [[name, column.Primal] as const] : [])));
  return values.size === 0 || (status !== 'Optimal' && status !== 'Time limit reached') ? undefined : { isOptimal: status === 'Optimal', objective, values };
}
