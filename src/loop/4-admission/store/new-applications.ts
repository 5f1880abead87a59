import type { Insertable } from 'kysely';
import type { Transaction } from '#platform/database/transaction';
import { tables, type AdmissionTables } from './tables.ts';

type Row<Name extends keyof AdmissionTables> = Insertable<AdmissionTables[Name]>;

/** Adds applications with everything that hangs on them; rows come from a deed or, in bulk, from the sample. Answers false when the person has one already. */
export async function addApplication(tx: Transaction, row: Row<'admission.applications'>): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.applications').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** Many rows of one table, a thousand at a time. */
export async function addRows<Name extends keyof AdmissionTables>(tx: Transaction, table: Name, rows: readonly Row<Name>[]): Promise<void> {
  for (let first = 0; first < rows.length; first += 1_000) {
    await tables(tx).insertInto(table).values(rows.slice(first, first + 1_000) as never).execute();
  }
}
