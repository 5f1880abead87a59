import type { Day } from '#kernel/day';

/** A lesson period (JP) of 45 minutes. */
export type Period = { readonly number: number; readonly from: string; readonly until: string };

/** Lesson periods by weekday (1 = Monday); a weekday that is absent has no lessons. */
export type Pattern = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Period[]>>>;

/** A unit in teaching order, the periods it is owed, and who may teach it (the preferred one first). */
export type TimetableUnit = { readonly unit: string; readonly periods: number; readonly instructors: readonly string[] };

export type Leave = { readonly instructor: string; readonly first: Day; readonly last: Day };
export type Taken = { readonly instructor: string; readonly day: Day; readonly from: string; readonly until: string };

export type TimetableRequest = {
  readonly periodsOn: (day: Day) => readonly Period[];
  readonly first: Day;
  readonly last: Day;
  readonly closedDays: readonly Day[];
  readonly units: readonly TimetableUnit[];
  readonly leave: readonly Leave[];
  /** Hours at which an instructor already teaches another class. */
  readonly taken: readonly Taken[];
};

export type Cell = { readonly day: Day; readonly period: Period; readonly unit: string; readonly instructor: string };

/** Periods that found no place: too few lesson periods between the dates, or nobody who may teach them when one is left. */
export type Leftover = { readonly unit: string; readonly periods: number; readonly because: 'no-periods-left' | 'no-instructor-free' };

/** Cells in time order. Periods of no unit stay free for the instructor's own use. */
export type Timetable = { readonly cells: readonly Cell[]; readonly leftover: readonly Leftover[] };
