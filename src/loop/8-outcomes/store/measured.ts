import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { CheckIn, CheckInMonth } from '../rules/check-in.ts';
import type { Measure } from '../rules/measure.ts';
import { tables } from './tables.ts';

/** One question to everybody whose day for it came between two days. */
export async function listAsked(tx: Transaction, month: CheckInMonth, from: Day, until: Day): Promise<Pick<CheckIn, 'class' | 'person' | 'month' | 'situation'>[]> {
  const rows = await tables(tx).selectFrom('outcomes.check_ins').select(['class_id', 'person_id', 'situation']).where('month', '=', month).where('due_on', '>=', from).where('due_on', '<=', until).execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, person: row.person_id as Id<'person'>, month, situation: (row.situation ?? undefined) as CheckIn['situation'] }));
}

export async function listMeasured(tx: Transaction): Promise<Measure[]> {
  const rows = await tables(tx).selectFrom('outcomes.measured').selectAll().execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, months: row.months as CheckInMonth, trained: row.trained, working: row.working, unknown: row.unknown }));
}

export async function saveMeasured(tx: Transaction, centre: Id<'centre'>, { class: of, months, trained, working, unknown }: Measure): Promise<void> {
  await tables(tx).insertInto('outcomes.measured').values({ centre_id: centre, class_id: of, months, trained, working, unknown })
    .onConflict((conflict) => conflict.columns(['centre_id', 'class_id', 'months']).doUpdateSet({ trained, working, unknown })).execute();
}
