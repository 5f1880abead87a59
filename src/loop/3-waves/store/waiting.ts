import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Applicants who got no seat, by the program they wanted. */
export async function listWaiting(tx: Transaction): Promise<{ version: Id<'program-version'>; people: number }[]> {
  const rows = await tables(tx).selectFrom('waves.waiting as waiting')
    .innerJoin('waves.classes as class', (join) => join.onRef('class.centre_id', '=', 'waiting.centre_id').onRef('class.id', '=', 'waiting.class_id'))
    .select(['class.program_version_id', ({ fn }) => fn.sum<number>('waiting.people').as('people')]).groupBy('class.program_version_id').execute();
  return rows.map((row) => ({ version: row.program_version_id as Id<'program-version'>, people: Number(row.people) }));
}

/** The newest count of a class replaces the one before. */
export async function saveWaiting(tx: Transaction, centre: Id<'centre'>, of: Id<'class'>, people: number): Promise<void> {
  await tables(tx).insertInto('waves.waiting').values({ centre_id: centre, class_id: of, people })
    .onConflict((same) => same.columns(['centre_id', 'class_id']).doUpdateSet({ people })).execute();
}
