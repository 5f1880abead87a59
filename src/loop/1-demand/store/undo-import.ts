import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Removes what an import brought and leaves only that it was here; how many vacancies there were. Hold its lock. */
export async function clearImport(tx: Transaction, id: Id<'import'>, now: Instant): Promise<number> {
  // Nobody is asked any more about a twin that is gone.
  await tables(tx).updateTable('demand.imported_vacancies').set({ twin_of: null, twin_state: null })
    .where('twin_of', 'in', tables(tx).selectFrom('demand.imported_vacancies').select('id').where('import_id', '=', id)).where('twin_state', '=', 'asked').execute();
  const gone = await tables(tx).deleteFrom('demand.imported_vacancies').where('import_id', '=', id).executeTakeFirst();
  await tables(tx).deleteFrom('demand.import_rows').where('import_id', '=', id).execute();
  await tables(tx).updateTable('demand.imports')
    .set({ status: 'undone', last_line: 0, accepted: 0, repaired: 0, duplicate: 0, refused: 0, problem: null, moved_at: now, finished_at: now }).where('id', '=', id).execute();
  return Number(gone.numDeletedRows);
}
