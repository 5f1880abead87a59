import { addDays, weekday, type Day } from '#kernel/day';
import type { Booking, Shift } from './booking.ts';

/** When a workshop could be used: its shifts on its weekdays (1 = Monday). */
export type OpenWorkshop = { readonly id: string; readonly shifts: readonly Shift[]; readonly weekdays: readonly number[] };

/** One week from its Monday. `permille` is used ÷ available slots (a slot is one shift of one open day), rounded down; undefined when it was closed all week. */
export type WeekUse = { readonly monday: Day; readonly available: number; readonly used: number; readonly permille?: number };

/** How busy a workshop is, week by week: a slot booked twice counts once, and closed days are neither available nor used. */
export function utilisation(workshop: OpenWorkshop, bookings: readonly Booking[], mondays: readonly Day[], closedDays: readonly Day[]): WeekUse[] {
  const own = bookings.filter(({ kind, resource }) => kind === 'workshop' && resource === workshop.id);
  const closed = new Set(closedDays);
  return mondays.map((monday) => {
    const open = Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((day) => workshop.weekdays.includes(weekday(day)) && !closed.has(day));
    const available = open.length * workshop.shifts.length;
    const used = open.reduce((sum, day) => sum + usedShifts(workshop, own, day), 0);
    return { monday, available, used, permille: available === 0 ? undefined : Math.floor((1000 * used) / available) };
  });
}

const usedShifts = ({ shifts }: OpenWorkshop, own: readonly Booking[], day: Day): number =>
  shifts.filter((shift) => own.some((booking) => booking.first <= day && day <= booking.last && booking.shifts.includes(shift))).length;
