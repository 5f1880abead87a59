import type { Day } from '#kernel/day';
import { readPack } from './read-pack.ts';

const holidays = readPack<{ readonly days: readonly { readonly date: string; readonly name: string; readonly kind: string; readonly isDraft: boolean }[] }>('holidays-id');
const pattern = readPack<TimetablePattern>('timetable-pattern');
let byDay: ReadonlyMap<string, string> | undefined;

/** The public holiday or collective leave of a day; undefined on an ordinary one. */
export const holidayOn = (day: Day): string | undefined => (byDay ??= new Map(holidays().days.map(({ date, name }) => [date, name]))).get(day);

/** Times are `08:45`, wall clock of the centre. */
export type Period = { readonly number: number; readonly from: string; readonly until: string };
export type Pause = { readonly kind: string; readonly from: string; readonly until: string };

/** The lesson periods of a week by ISO weekday (1 = Monday), with the Friday pause. */
export type TimetablePattern = { readonly lessonMinutes: number; readonly days: Readonly<Record<string, { readonly periods: readonly Period[]; readonly pauses: readonly Pause[] }>> };
export const timetablePattern = (): TimetablePattern => pattern();
