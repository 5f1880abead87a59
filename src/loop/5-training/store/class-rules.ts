import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { usualMinimum } from '../rules/completion.ts';
import { tables } from './tables.ts';

export type ClassRule = { readonly minimum: number; readonly version: number };

/** Percent of periods somebody must be there, by class; a class without its own rule keeps the usual one (version 0). */
export async function classRules(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, ClassRule>> {
  const rules = new Map<Id<'class'>, ClassRule>(classes.map((id) => [id, { minimum: usualMinimum, version: 0 }]));
  if (classes.length === 0) return rules;
  const rows = await tables(tx).selectFrom('training.class_rules').selectAll().where('class_id', 'in', [...classes]).execute();
  for (const row of rows) rules.set(row.class_id as Id<'class'>, { minimum: row.minimum_attendance, version: row.version });
  return rules;
}

/** False when somebody else set the rule in the meantime. */
export async function saveClassRule(tx: Transaction, centre: Id<'centre'>, of: Id<'class'>, { minimum, version }: ClassRule): Promise<boolean> {
  if (version === 0) {
    const added = await tables(tx).insertInto('training.class_rules').values({ centre_id: centre, class_id: of, minimum_attendance: minimum, version: 1 }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows) === 1;
  }
  const saved = await tables(tx).updateTable('training.class_rules').set({ minimum_attendance: minimum, version: version + 1 }).where('class_id', '=', of).where('version', '=', version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}
