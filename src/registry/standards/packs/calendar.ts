import type { Day } from '#kernel/day';
import { readPack } from './read-pack.ts';

const holidays = readPack<{ readonly holidays: readonly { readonly day: string; readonly name: string }[] }>('holidays-id', { holidays: [] });
const pattern = readPack<unknown>('timetable-pattern', {});
let byDay: ReadonlyMap<string, string> | undefined;

/** The public holiday or collective leave of a day; undefined on an ordinary one. */
export const holidayOn = (day: Day): string | undefined => (byDay ??= new Map(holidays().holidays.map((holiday) => [holiday.day, holiday.name]))).get(day);

/** The lesson periods of a week, with the Friday pause. */
export const timetablePattern = (): unknown => pattern();
