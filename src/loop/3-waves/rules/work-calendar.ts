import { addDays, type Day } from '#kernel/day';

/** What an office enters for a day: a holiday or collective leave of the decree, or a workday that the draft list wrongly held free. */
export const dayKinds = ['holiday', 'collective-leave', 'workday'] as const;
export type DayKind = (typeof dayKinds)[number];
export type CalendarDay = { readonly day: Day; readonly kind: DayKind; readonly name: string };
export type FastingMonth = { readonly year: number; readonly from: Day; readonly until: Day };

/** On which days nobody is taught, and on which the hours of the fasting month hold. */
export type WorkCalendar = { readonly holidayOn: (day: Day) => string | undefined; readonly isFasting: (day: Day) => boolean };

/** The list that ships with Balai, corrected by what the office entered. */
export function workCalendar(days: readonly CalendarDay[], months: readonly FastingMonth[], listed: (day: Day) => string | undefined): WorkCalendar {
  const entered = new Map(days.map((one) => [one.day, one]));
  const holidayOn = (day: Day): string | undefined => {
    const own = entered.get(day);
    return own ? (own.kind === 'workday' ? undefined : own.name) : listed(day);
  };
  const fasting = new Map<number, FastingMonth | undefined>(months.map((one) => [one.year, one]));
  return {
    holidayOn,
    isFasting: (day) => {
      const year = Number(day.slice(0, 4));
      if (!fasting.has(year)) fasting.set(year, fastingBefore(year, holidayOn));
      const month = fasting.get(year);
      return month !== undefined && month.from <= day && day <= month.until;
    },
  };
}

/** Until somebody enters the month itself: the thirty days before the first day of Idul Fitri in the list. */
export function fastingBefore(year: number, holidayOn: (day: Day) => string | undefined): FastingMonth | undefined {
  for (let day = `${year}-01-01` as Day; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (holidayOn(day)?.startsWith('Hari Raya Idul Fitri')) return { year, from: addDays(day, -30), until: addDays(day, -1) };
  }
  return undefined;
}
