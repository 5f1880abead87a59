import { Type } from 'typebox';
import { addDays, daysBetween, type Day } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { holidayOn } from '#standards';
import { dayKinds, fastingBefore } from '../rules/work-calendar.ts';
import { listCalendarDays, listFastingMonths, saveCalendarDay, saveFastingMonth, workCalendarOf } from '../store/calendar-days.ts';

/** A year's days without lessons, from the list and from the office, and its fasting month. */
export const seeCalendar = question('waves.see-calendar', Type.Object({ year: Type.Optional(field.whole(2000, 2100)) }), async ({ tx, today }, { year = Number(today.slice(0, 4)) }) => {
  const [own, calendar] = [new Map((await listCalendarDays(tx)).map((one) => [one.day, one])), await workCalendarOf(tx)];
  const days: { day: Day; name: string; kind: 'listed' | (typeof dayKinds)[number] }[] = [];
  for (let day = `${year}-01-01` as Day; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const [entered, name] = [own.get(day), calendar.holidayOn(day)];
    if (entered) days.push({ day, name: entered.name, kind: entered.kind });
    else if (name) days.push({ day, name, kind: 'listed' });
  }
  const entered = (await listFastingMonths(tx)).find((one) => one.year === year);
  return ok({ year, days, fasting: entered ?? fastingBefore(year, holidayOn), isFastingEntered: entered !== undefined });
});

const dayInput = Type.Object({ day: field.day(), kind: field.oneOf([...dayKinds, 'listed'] as const), name: Type.Optional(Type.String({ maxLength: 120 })) });

/** Enters a day of the decree, or gives it back to the list. Timetables that are filled stay as they are: those who teach that day are asked. */
export const saveCalendarDayAction = action('waves.save-calendar-day', dayInput, async ({ tx, centre, record }, { day, kind, name = '' }) => {
  if (kind !== 'listed' && name.trim() === '') return fail({ code: 'waves.name-missing', field: 'name' });
  const before = (await listCalendarDays(tx)).find((one) => one.day === day);
  await saveCalendarDay(tx, centre, day, kind === 'listed' ? undefined : { kind, name: name.trim() });
  record({ subject: { type: 'calendar-day', id: day }, before: { kind: before?.kind ?? 'listed', name: before?.name ?? holidayOn(day) ?? null }, after: { kind, name } });
  return ok({ year: Number(day.slice(0, 4)) });
});

/** Enters the fasting month as it is announced; hours are shorter in it. */
export const saveFastingMonthAction = action('waves.save-fasting-month', Type.Object({ from: field.day(), until: field.day() }), async ({ tx, centre, record }, { from, until }) => {
  if (until < from) return fail({ code: 'waves.until-before', field: 'until', from });
  if (daysBetween(from, until) > 30) return fail({ code: 'waves.month-too-long', field: 'until' });
  const year = Number(until.slice(0, 4));
  await saveFastingMonth(tx, centre, { year, from, until });
  record({ subject: { type: 'fasting-month', id: String(year) }, after: { from, until } });
  return ok({ year });
});
