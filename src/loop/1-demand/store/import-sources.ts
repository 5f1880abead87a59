import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Meanings } from '../rules/vacancy-import/meanings.ts';
import { tables } from './tables.ts';

export type ImportSource = { readonly name: string; readonly meanings: Meanings };

/** What was said of a file with the same columns before. */
export async function findSource(tx: Transaction, signature: string): Promise<ImportSource | undefined> {
  const row = await tables(tx).selectFrom('demand.import_sources').select(['name', 'meanings']).where('signature', '=', signature).executeTakeFirst();
  return row && { name: row.name, meanings: row.meanings as Meanings };
}

type Source = ImportSource & { readonly id: Id<'importSource'>; readonly signature: string; readonly usedOn: Day };
/** Remembers what the columns of a source mean; what was said last holds. */
export async function rememberSource(tx: Transaction, centre: Id<'centre'>, { id, name, signature, meanings, usedOn }: Source): Promise<void> {
  await tables(tx).insertInto('demand.import_sources').values({ centre_id: centre, id, name, signature, meanings: JSON.stringify(meanings), used_on: usedOn })
    .onConflict((conflict) => conflict.columns(['centre_id', 'signature']).doUpdateSet((row) => ({ name, meanings: JSON.stringify(meanings), used_on: usedOn, version: row.ref('demand.import_sources.version') }))).execute();
}

/** Writes what a person said of a file's columns into its import. */
export async function saveMeanings(tx: Transaction, id: Id<'import'>, source: string, meanings: Meanings): Promise<void> {
  await tables(tx).updateTable('demand.imports').set({ source_name: source, meanings: JSON.stringify(meanings) }).where('id', '=', id).execute();
}
