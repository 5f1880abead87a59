import { mondayOf, type Day } from '#kernel/day';
import type { Cell } from './timetable.ts';

export type TimetableWeek = { readonly monday: Day; readonly cells: readonly Cell[] };

/** The cells of a timetable as the weeks that are printed. */
export function weeksOf(cells: readonly Cell[]): TimetableWeek[] {
  const weeks = new Map<Day, Cell[]>();
  for (const cell of cells) {
    const monday = mondayOf(cell.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), cell]);
  }
  return [...weeks].map(([monday, all]) => ({ monday, cells: all })).sort((one, other) => (one.monday < other.monday ? -1 : 1));
}
