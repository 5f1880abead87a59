import { addDays, type Day } from '#kernel/day';
import type { Cell, Leftover, Period, Timetable, TimetableRequest, TimetableUnit } from './timetable.ts';

type Slot = { readonly day: Day; readonly period: Period };
type Board = { readonly units: readonly TimetableUnit[]; readonly able: readonly (readonly boolean[])[]; readonly inSlot: (number | undefined)[]; readonly owed: number[] };

/**
 * Fills a class's lesson periods with its units, in their order as far as instructors allow. Nobody teaches twice at once or on leave, and no
 * unit gets more than it is owed. What is left over could not have been placed by any timetable: units are moved before one is given up.
 */
export function planTimetable(request: TimetableRequest): Timetable {
  const slots = slotsOf(request);
  const free = slots.map((slot) => request.units.map((unit) => freeInstructors(request, unit, slot)));
  const board: Board = {
    units: request.units,
    able: free.map((units) => units.map((instructors) => instructors.length > 0)),
    inSlot: slots.map(() => undefined),
    owed: request.units.map(({ periods }) => periods),
  };
  fillInOrder(board);
  for (const unit of board.units.keys()) while (board.owed[unit]! > 0 && makeRoom(board, unit, new Set())) board.owed[unit]! -= 1;
  return { cells: cellsOf(slots, free, board), leftover: leftoverOf(board) };
}

function slotsOf({ periodsOn, first, last, closedDays }: TimetableRequest): Slot[] {
  const slots: Slot[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (closedDays.includes(day)) continue;
    for (const period of periodsOn(day)) slots.push({ day, period });
  }
  return slots;
}

const freeInstructors = ({ leave, taken }: TimetableRequest, { instructors }: TimetableUnit, { day, period }: Slot): string[] =>
  instructors.filter((name) =>
    !leave.some(({ instructor, first, last }) => instructor === name && first <= day && day <= last) &&
    !taken.some((other) => other.instructor === name && other.day === day && other.from < period.until && period.from < other.until));

function fillInOrder({ able, inSlot, owed }: Board): void {
  for (const slot of inSlot.keys()) {
    const unit = owed.findIndex((periods, at) => periods > 0 && able[slot]![at]);
    if (unit < 0) continue;
    inSlot[slot] = unit;
    owed[unit]! -= 1;
  }
}

/** Finds the unit one more period, moving others along; the latest slots first, so that the beginning keeps its order. */
function makeRoom(board: Board, unit: number, asked: Set<number>): boolean {
  asked.add(unit);
  const able = [...board.inSlot.keys()].filter((slot) => board.able[slot]![unit]);
  const empty = able.find((slot) => board.inSlot[slot] === undefined);
  const given = empty ?? able.reverse().find((slot) => {
    const holder = board.inSlot[slot]!;
    return !asked.has(holder) && makeRoom(board, holder, asked);
  });
  if (given !== undefined) board.inSlot[given] = unit;
  return given !== undefined;
}

/** The instructor of the unit's last period goes on if free; otherwise the first in the unit's list who is. */
function cellsOf(slots: readonly Slot[], free: readonly (readonly (readonly string[])[])[], { units, inSlot }: Board): Cell[] {
  const latest = new Map<number, Cell>();
  return slots.flatMap(({ day, period }, at) => {
    const unit = inSlot[at];
    if (unit === undefined) return [];
    const before = latest.get(unit);
    const able = free[at]![unit]!;
    const instructor = before?.day === day && able.includes(before.instructor) ? before.instructor : able[0]!;
    const cell = { day, period, unit: units[unit]!.unit, instructor };
    latest.set(unit, cell);
    return [cell];
  });
}

function leftoverOf({ units, owed, inSlot }: Board): Leftover[] {
  const because = inSlot.includes(undefined) ? 'no-instructor-free' : 'no-periods-left';
  return units.flatMap(({ unit }, at) => (owed[at]! > 0 ? [{ unit, periods: owed[at]!, because } as const] : []));
}
