import type { Id } from '#kernel/id';
import { listCentres } from '#centres';
import type { Database } from '#platform/database/transaction';

/** The centres of this installation, for what is done in each of them by the clock. Few, and asked seldom: kept for half a minute. */
export function createCentreIds(database: Database): () => Promise<readonly Id<'centre'>[]> {
  let known: { at: number; ids: readonly Id<'centre'>[] } = { at: -Infinity, ids: [] };
  return async () => {
    if (known.ids.length === 0 || performance.now() - known.at > 30_000) known = { at: performance.now(), ids: (await listCentres(database)).map((centre) => centre.id) };
    return known.ids;
  };
}
