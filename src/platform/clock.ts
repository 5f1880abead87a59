import type { Day } from '#kernel/day';
import { toInstant, type Instant } from '#kernel/instant';

/** Where `now` and `today` come from. Rules never ask it; the shell hands them in. */
export type Clock = { now(): Instant; today(): Day };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in the centre's time zone: the one place where a zone is used for deciding. */
export function dayIn(zone: string, moment: Instant): Day {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, format);
  return format.format(new Date(moment)) as Day;
}

export const systemClock = (zone: string): Clock => movedClock(zone, 0);

/** The real clock moved by whole days: to look at the sample centre on another day. */
export function movedClock(zone: string, days: number): Clock {
  const now = (): Instant => toInstant(Date.now() + days * 86_400_000);
  return { now, today: () => dayIn(zone, now()) };
}

/** For tests: time stands still at a moment. */
export const fixedClock = (now: Instant, zone = 'Asia/Jakarta'): Clock => ({ now: () => now, today: () => dayIn(zone, now) });
