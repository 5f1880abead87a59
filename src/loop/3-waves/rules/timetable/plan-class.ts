import { addDays, weekday, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Block } from '#programs';
import type { Shift } from '../clash/booking.ts';
import { isValidOn, type Absence, type Competence } from '../instructor.ts';
import type { Closure } from '../workshop.ts';
import { planTimetable } from './plan-timetable.ts';
import { periodsOn } from './shift-pattern.ts';
import type { Taken, TimetableUnit } from './timetable.ts';

export type Teacher = { readonly id: Id<'instructor'>; readonly competences: readonly Competence[] };

export type ClassPlanRequest = {
  readonly blocks: readonly Block[];
  readonly shift: Shift;
  readonly first: Day;
  readonly last: Day;
  readonly teachers: readonly Teacher[];
  readonly absences: readonly Absence[];
  readonly taken: readonly Taken[];
  readonly closedDays: readonly Day[];
  readonly isFasting: (day: Day) => boolean;
};

export type PlannedCell = { readonly day: Day; readonly period: number; readonly startsAt: string; readonly endsAt: string; readonly unitKey: string | undefined; readonly blockTitle: string; readonly instructor: Id<'instructor'> };
export type Unplanned = { readonly title: string; readonly periods: number; readonly because: 'no-periods-left' | 'no-instructor-free' };

/** The timetable of a class from its curriculum: every block gets its JP, taught by those of the class's instructors who may. */
export function planClass({ blocks, shift, first, last, teachers, absences, taken, closedDays, isFasting }: ClassPlanRequest): { cells: PlannedCell[]; leftover: Unplanned[] } {
  const ordered = inTeachingOrder(blocks);
  const units = ordered.map((block, at): TimetableUnit => ({ unit: String(at), periods: block.jpKnowledge + block.jpSkill, instructors: teachersOf(block, teachers, last) }));
  const leave = absences.map(({ instructor, from, until }) => ({ instructor, first: from, last: until }));
  const planned = planTimetable({ periodsOn: (day) => periodsOn(shift, day, isFasting(day)), first, last, closedDays, units, leave, taken });
  return {
    cells: planned.cells.map(({ day, period, unit, instructor }) => {
      const block = ordered[Number(unit)]!;
      return { day, period: period.number, startsAt: period.from, endsAt: period.until, unitKey: block.unitKey, blockTitle: block.title, instructor: instructor as Id<'instructor'> };
    }),
    leftover: planned.leftover.map(({ unit, periods, because }) => ({ title: ordered[Number(unit)]!.title, periods, because })),
  };
}

/** A class opens with its first block that is no unit (orientation); the other such blocks and the workplace come after the units. */
function inTeachingOrder(blocks: readonly Block[]): Block[] {
  const [opening, ...others] = blocks.filter(({ kind }) => kind === 'nonUnit');
  return [...(opening ? [opening] : []), ...blocks.filter(({ kind }) => kind === 'unit'), ...others, ...blocks.filter(({ kind }) => kind === 'ojt')];
}

const teachersOf = (block: Block, teachers: readonly Teacher[], until: Day): string[] =>
  teachers.filter(({ competences }) => block.kind !== 'unit' || competences.some((one) => one.unitKey === block.unitKey && isValidOn(one, until))).map(({ id }) => id);

type Calendar = { readonly weekdays: readonly number[]; readonly closures: readonly Pick<Closure, 'from' | 'until'>[]; readonly holidayOn: (day: Day) => string | undefined };

/** Days between two on which a workshop has no lessons: holidays, its own closures, and weekdays it is not open. */
export function closedDaysOf(first: Day, last: Day, { weekdays, closures, holidayOn }: Calendar): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!weekdays.includes(weekday(day)) || holidayOn(day) !== undefined || closures.some(({ from, until }) => from <= day && day <= until)) days.push(day);
  }
  return days;
}
