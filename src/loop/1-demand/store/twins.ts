import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Known } from '../rules/duplicates/twin-search.ts';
import type { Traits } from '../rules/duplicates/traits.ts';
import { tables } from './tables.ts';

/** Vacancies that any of these could repeat: of the same employers, or of the same titles in the same regencies. */
export async function listKin(tx: Transaction, employers: readonly string[], titles: readonly string[]): Promise<Known[]> {
  if (employers.length + titles.length === 0) return [];
  const rows = await tables(tx).selectFrom('demand.imported_vacancies').select(['id', 'import_id', 'line', 'traits']).where('traits', 'is not', null)
    .where((row) => row.or([sql<boolean>`by_employer = any(${[...new Set(employers)]}::text[])`, sql<boolean>`by_title = any(${[...new Set(titles)]}::text[])`])).orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, import: row.import_id, line: row.line, traits: row.traits as Traits }));
}

export async function countTwins(tx: Transaction): Promise<number> {
  const { count } = await tables(tx).selectFrom('demand.imported_vacancies').select(({ fn }) => fn.countAll<number>().as('count')).where('twin_state', '=', 'asked').executeTakeFirstOrThrow();
  return Number(count);
}

/** The next vacancy to be looked at beside the one it may repeat. */
export async function findNextTwins(tx: Transaction): Promise<{ one: Id<'importedVacancy'>; other: Id<'importedVacancy'> } | undefined> {
  const row = await tables(tx).selectFrom('demand.imported_vacancies').select(['id', 'twin_of']).where('twin_state', '=', 'asked').orderBy('id').executeTakeFirst();
  return row?.twin_of ? { one: row.id as Id<'importedVacancy'>, other: row.twin_of as Id<'importedVacancy'> } : undefined;
}

/** What a person said of two vacancies; false when somebody was first. */
export async function saveTwinAnswer(tx: Transaction, id: Id<'importedVacancy'>, version: number, isOne: boolean): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.imported_vacancies').set({ twin_state: isOne ? 'one' : 'two', ...(isOne ? { state: 'set-aside' } : {}), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).where('twin_state', '=', 'asked').executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
