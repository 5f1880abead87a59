import { addDays, mondayOf, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { bookingsOf } from '../rules/clash/bookings-of.ts';
import { utilisation, type WeekUse } from '../rules/clash/utilisation.ts';
import { closedDaysOf } from '../rules/timetable/plan-class.ts';
import { workCalendarOf } from './calendar-days.ts';
import { listSchedule } from './schedule.ts';
import { listClosures, listWorkshops } from './workshops.ts';

export type WorkshopUse = { readonly workshop: Id<'workshop'>; readonly name: string; readonly available: number; readonly used: number; /** Used ÷ available slots, 0…1; undefined when it was closed throughout. */ readonly ratio: number | undefined; readonly weeks: readonly WeekUse[] };

/** How busy each workshop in use is between two days, in slots of one shift of one open day; plans of draft waves are left out. */
export async function workshopUtilisation(tx: Transaction, from: Day, until: Day): Promise<WorkshopUse[]> {
  const [workshops, closures, classes] = [await listWorkshops(tx), await listClosures(tx, { from, until }), await listSchedule(tx, { from, until })];
  const bookings = classes.filter((one) => !one.isDraft).flatMap(bookingsOf);
  const mondays: Day[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) mondays.push(monday);
  const { holidayOn } = await workCalendarOf(tx);
  const outside = (day: Day): boolean => day < from || day > until;
  return workshops.filter(({ isActive }) => isActive).map((workshop) => {
    const own = closures.filter((closure) => closure.workshop === workshop.id);
    const closed = closedDaysOf(mondays[0] ?? from, addDays(mondays.at(-1) ?? from, 6), { weekdays: workshop.weekdays, closures: own, holidayOn: (day) => (outside(day) ? 'outside' : holidayOn(day)) });
    const weeks = utilisation(workshop, bookings, mondays, closed);
    const [available, used] = [weeks.reduce((sum, week) => sum + week.available, 0), weeks.reduce((sum, week) => sum + week.used, 0)];
    return { workshop: workshop.id, name: workshop.name, available, used, ratio: available === 0 ? undefined : used / available, weeks };
  });
}
