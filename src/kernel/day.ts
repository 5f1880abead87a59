declare const day: unique symbol;

/** A calendar day without a time zone: `2026-11-24`. Sorts as text. `today` is always handed in; rules never ask a clock. */
export type Day = string & { readonly [day]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Reads `yyyy-mm-dd`; undefined for anything that is not a real day between 1900 and 2199. */
export function parseDay(text: string): Day | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  const real = fromEpochDay(epochDay(text.trim() as Day));
  return year >= 1900 && year <= 2199 && real === text.trim() ? real : undefined;
}

/** Days since 1970-01-01; differences of these are numbers of days. */
export const epochDay = (of: Day): number => Math.round(Date.parse(`${of}T00:00:00Z`) / millisecondsPerDay);
export const fromEpochDay = (number: number): Day => (Number.isFinite(number) ? new Date(number * millisecondsPerDay).toISOString().slice(0, 10) : '') as Day;

export const addDays = (from: Day, days: number): Day => fromEpochDay(epochDay(from) + days);
export const daysBetween = (from: Day, until: Day): number => epochDay(until) - epochDay(from);
export const isAfter = (one: Day, other: Day): boolean => one > other;
export const firstOfMonth = (of: Day): Day => `${of.slice(0, 7)}-01` as Day;

/** The same day of the month some months on; the last of a shorter month instead of spilling into the next. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfTarget))).toISOString().slice(0, 10) as Day;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (of: Day): number => ((epochDay(of) + 3) % 7 + 7) % 7 + 1;
export const mondayOf = (of: Day): Day => addDays(of, 1 - weekday(of));
/** The day itself from Monday to Friday; from a weekend the Monday after it, or the Friday before it. */
export const workdayFrom = (of: Day): Day => (weekday(of) > 5 ? addDays(mondayOf(of), 7) : of);
export const workdayUntil = (of: Day): Day => addDays(of, Math.min(0, 5 - weekday(of)));

/** Whole years lived on a day: the age the eligibility rules speak of. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}
