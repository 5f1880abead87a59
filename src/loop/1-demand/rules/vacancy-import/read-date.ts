import { addDays, parseDay, type Day } from '#kernel/day';
import type { Reading, RefusalCode } from './vacancy.ts';

type DateReading = Reading<Day | undefined> | { readonly refusal: RefusalCode };
type Parts = { readonly year: string; readonly month: number; readonly day: number; readonly isMonthFirst?: boolean };

const months = ['jan', 'feb', 'mar', 'apr', 'mei|may', 'jun', 'jul', 'agu|aug|agt|ags', 'sep', 'okt|oct', 'nov|nop', 'des|dec'];
const first = 2000;
const last = 2100;

/** A day out of the forms files hold. A slip of a century is mended, a year nobody means is refused, words without a day are left out. */
export function readDate(raw: string, today: Day): DateReading {
  const text = raw.trim();
  if (text === '' || text === '-') return { value: undefined };
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const parts = fromDigits(text) ?? fromWords(text.toLowerCase());
  return parts ? judge(parts, today) : { value: undefined, repair: 'date.not-read' };
}

/** Excel's day number, when a column of days was saved as plain numbers. */
function fromNumber(number: number): DateReading {
  const value = addDays('1899-12-30' as Day, Math.floor(number));
  return isInRange(value) ? { value, repair: 'date.from-number' } : { refusal: 'date.out-of-range' };
}

function fromDigits(text: string): Parts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return { year: iso[1]!, month: Number(iso[2]), day: Number(iso[3]) };
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!local) return undefined;
  const [one, two] = [Number(local[1]), Number(local[2])];
  // Day first, as Indonesia writes; month first only where it can be nothing else.
  return two > 12 && one <= 12 ? { year: local[3]!, month: one, day: two, isMonthFirst: true } : { year: local[3]!, month: two, day: one };
}

function fromWords(text: string): Parts | undefined {
  const name = months.findIndex((month) => new RegExp(`\\b(${month})[a-z]*\\b`).test(text));
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year ?? '', ' '))?.[1];
  return name >= 0 && year && day ? { year, month: name + 1, day: Number(day) } : undefined;
}

function judge({ year, month, day, isMonthFirst }: Parts, today: Day): DateReading {
  const isShort = year.length === 2;
  const value = dayOf(isShort ? 2000 + Number(year) : Number(year), month, day);
  if (!value) return dayOf(2000, month, day) ? { refusal: 'date.out-of-range' } : { value: undefined, repair: 'date.not-read' };
  const now = Number(today.slice(0, 4));
  const mended = [100, -100].map((centuries) => dayOf(Number(value.slice(0, 4)) + centuries, month, day)).find((other) => other && Math.abs(Number(other.slice(0, 4)) - now) <= 10);
  if (mended) return { value: mended, repair: 'date.century-mended' };
  if (!isInRange(value)) return { refusal: 'date.out-of-range' };
  if (isShort) return { value, repair: 'date.short-year' };
  return isMonthFirst ? { value, repair: 'date.month-first' } : { value };
}

const dayOf = (year: number, month: number, day: number): Day | undefined =>
  parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const isInRange = (value: Day): boolean => Number(value.slice(0, 4)) >= first && Number(value.slice(0, 4)) <= last;
