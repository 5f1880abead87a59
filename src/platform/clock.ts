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

/** The hour on the centre's own clock, 0…23. */
export const hourIn = (zone: string, moment: Instant): number => Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', hour: '2-digit' }).format(new Date(moment)));

const wallClocks = new Map<string, Intl.DateTimeFormat>();

/** When a day begins in the centre's time zone, as a moment: what closes at the end of a day closes here. */
export function firstMomentOf(zone: string, day: Day): Instant {
  const format = wallClocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  wallClocks.set(zone, format);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const part = Object.fromEntries(format.formatToParts(new Date(midnight)).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`);
  return toInstant(midnight - (shown - midnight));
}

export const systemClock = (zone: string): Clock => movedClock(zone, 0);

/** The real clock moved by whole days: to look at the sample centre on another day. */
export function movedClock(zone: string, days: number): Clock {
  const now = (): Instant => toInstant(Date.now() + days * 86_400_000);
  return { now, today: () => dayIn(zone, now()) };
}

/** For tests: time stands still at a moment. */
export const fixedClock = (now: Instant, zone = 'Asia/Jakarta'): Clock => ({ now: () => now, today: () => dayIn(zone, now) });
