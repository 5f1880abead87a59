import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { Block } from '#programs';
import type { Shift } from '../clash/booking.ts';
import type { WavesError } from '../errors.ts';
import { isValidOn, type Absence, type Competence } from '../instructor.ts';
import { periodsOn } from './shift-pattern.ts';
import type { Period } from './timetable.ts';

type Place = { readonly day: Day; readonly period: number; readonly shift: Shift; readonly first: Day; readonly last: Day; readonly closedDays: readonly Day[]; readonly isFasting: boolean };

/** The lesson period of a cell, if the class has lessons on that day. */
export function findPeriod({ day, period, shift, first, last, closedDays, isFasting }: Place): Result<Period, WavesError> {
  if (day < first || day > last) return fail({ code: 'waves.day-outside', field: 'day', first, last });
  if (closedDays.includes(day)) return fail({ code: 'waves.day-closed', field: 'day', day });
  const found = periodsOn(shift, day, isFasting).find(({ number }) => number === period);
  return found ? ok(found) : fail({ code: 'waves.no-such-period', field: 'period' });
}

type Taught = { readonly instructor: string; readonly day: Day; readonly from: string; readonly until: string; readonly classLabel: string };
type Teaching = {
  readonly day: Day; readonly period: Period; readonly block: Block; readonly instructor: { readonly id: string; readonly name: string };
  readonly competences: readonly Competence[]; readonly absences: readonly Pick<Absence, 'from' | 'until'>[]; readonly taught: readonly Taught[];
};

/** Nobody teaches twice at once, on leave, or a unit without valid proof. */
export function checkTeaching({ day, period, block, instructor: { id, name }, competences, absences, taught }: Teaching): Result<true, WavesError> {
  const other = taught.find((hour) => hour.instructor === id && hour.day === day && hour.from < period.until && period.from < hour.until);
  if (other) return fail({ code: 'waves.teaches-elsewhere', field: 'instructor', instructor: name, other: other.classLabel, from: other.from.replace(':', '.') });
  if (absences.some(({ from, until }) => from <= day && day <= until)) return fail({ code: 'waves.on-leave', field: 'instructor', instructor: name, day });
  const may = block.kind !== 'unit' || competences.some((one) => one.unitKey === block.unitKey && isValidOn(one, day));
  return may ? ok(true) : fail({ code: 'waves.may-not-teach', field: 'instructor', instructor: name });
}
