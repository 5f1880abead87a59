import { addDays, daysBetween, mondayOf, weekday, type Day } from '#kernel/day';
import type { Shift } from '../clash/booking.ts';
import { patternOf, periodsOn } from '../timetable/shift-pattern.ts';

type Calendar = { readonly shift: Shift; readonly weekdays: readonly number[]; readonly isClosed: (day: Day) => boolean; readonly isFasting: (day: Day) => boolean };

/** How many weeks a program takes from a Monday on, counted in the periods of its shift on the days that have lessons; undefined when the horizon ends before. */
export function weeksNeeded(jp: number, from: Day, last: Day, { shift, weekdays, isClosed, isFasting }: Calendar): number | undefined {
  let left = jp;
  for (let day = from; day <= last; day = addDays(day, 1)) {
    if (weekdays.includes(weekday(day)) && !isClosed(day)) left -= periodsOn(shift, day, isFasting(day)).length;
    if (left <= 0) return daysBetween(from, mondayOf(day)) / 7 + 1;
  }
  return undefined;
}

/** Periods of a full week in a shift: what an instructor's weekly limit is compared with. */
export const weeklyPeriodsOf = (shift: Shift): number => Object.values(patternOf(shift)).reduce((sum, periods) => sum + periods.length, 0);
