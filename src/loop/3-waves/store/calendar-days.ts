import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { holidayOn } from '#standards';
import { workCalendar, type CalendarDay, type DayKind, type FastingMonth, type WorkCalendar } from '../rules/work-calendar.ts';
import { tables } from './tables.ts';

export async function listCalendarDays(tx: Transaction): Promise<CalendarDay[]> {
  return (await tables(tx).selectFrom('waves.calendar_days').select(['day', 'kind', 'name']).orderBy('day').execute()).map((row) => ({ ...row, kind: row.kind as DayKind }));
}

export async function listFastingMonths(tx: Transaction): Promise<FastingMonth[]> {
  return (await tables(tx).selectFrom('waves.fasting_months').select(['year', 'from_day', 'until_day']).orderBy('year').execute()).map((row) => ({ year: row.year, from: row.from_day, until: row.until_day }));
}

/** The list that ships with Balai, corrected by what this centre entered. */
export async function workCalendarOf(tx: Transaction): Promise<WorkCalendar> {
  return workCalendar(await listCalendarDays(tx), await listFastingMonths(tx), holidayOn);
}

/** A day entered again is corrected; without a kind it is as the list has it. */
export async function saveCalendarDay(tx: Transaction, centre: Id<'centre'>, day: Day, as: { readonly kind: DayKind; readonly name: string } | undefined): Promise<void> {
  await tables(tx).deleteFrom('waves.calendar_days').where('day', '=', day).execute();
  if (as) await tables(tx).insertInto('waves.calendar_days').values({ centre_id: centre, day, ...as }).execute();
}

export async function saveFastingMonth(tx: Transaction, centre: Id<'centre'>, { year, from, until }: FastingMonth): Promise<void> {
  await tables(tx).insertInto('waves.fasting_months').values({ centre_id: centre, year, from_day: from, until_day: until })
    .onConflict((same) => same.columns(['centre_id', 'year']).doUpdateSet({ from_day: from, until_day: until })).execute();
}
