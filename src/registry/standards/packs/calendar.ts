import type { Day } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';

let byDay: ReadonlyMap<string, string> | undefined;

/** The public holiday or collective leave of a day; undefined on an ordinary one. */
export const holidayOn = (day: Day): string | undefined => (byDay ??= new Map(loadPack('holidays-id').days.map(({ date, name }) => [date, name]))).get(day);
