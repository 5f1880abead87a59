import type { Day } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';
import type { TimetablePack } from '#platform/packs/pack-types';

let byDay: ReadonlyMap<string, string> | undefined;

/** The public holiday or collective leave of a day; undefined on an ordinary one. */
export const holidayOn = (day: Day): string | undefined => (byDay ??= new Map(loadPack('holidays-id').days.map(({ date, name }) => [date, name]))).get(day);

/** The lesson periods of a week by ISO weekday (1 = Monday), with the Friday pause; times are the wall clock of the centre. */
export type TimetablePattern = TimetablePack;
export const timetablePattern = (): TimetablePattern => loadPack('timetable-pattern');
