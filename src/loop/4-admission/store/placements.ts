import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Of everybody trained in a class: how many were in work some months later, and of how many nothing is known. */
export type Placed = { readonly class: Id<'class'>; readonly months: number; readonly trained: number; readonly working: number; readonly unknown: number; readonly toldOn: Day };

/** Writes what was told; a later telling takes the place of the earlier. */
export async function savePlacement(tx: Transaction, centre: Id<'centre'>, { class: of, months, trained, working, unknown, toldOn }: Placed): Promise<void> {
  const facts = { trained, working, unknown, told_on: toldOn };
  await tables(tx).insertInto('admission.placements').values({ centre_id: centre, class_id: of, months, ...facts })
    .onConflict((conflict) => conflict.columns(['centre_id', 'class_id', 'months']).doUpdateSet(facts).where('admission.placements.told_on', '<=', toldOn)).execute();
}

/** What was told last of each class, so many months after its end. */
export async function listPlacements(tx: Transaction, classes: readonly Id<'class'>[], months: number): Promise<Placed[]> {
  if (classes.length === 0) return [];
  const rows = await tables(tx).selectFrom('admission.placements').selectAll().where('months', '=', months).where('class_id', '=', sql<string>`any(${[...classes]}::uuid[])`).execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, months: row.months, trained: row.trained, working: row.working, unknown: row.unknown, toldOn: row.told_on }));
}
