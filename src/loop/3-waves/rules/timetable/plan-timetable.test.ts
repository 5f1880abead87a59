import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday, type Day } from '#kernel/day';
import { lessonPattern } from './lesson-pattern.ts';
import { planTimetable } from './plan-timetable.ts';
import type { Cell, Taken, TimetableRequest } from './timetable.ts';
import { weeksOf } from './weeks-of.ts';

const monday = '2027-03-01' as Day;
const request = (facts: Partial<TimetableRequest>): TimetableRequest => ({
  periodsOn: (day: Day) => lessonPattern[weekday(day) as 1] ?? [], first: monday, last: '2027-03-05' as Day, closedDays: [], leave: [], taken: [],
  units: [{ unit: 'safety', periods: 10, instructors: ['Wati', 'Joko'] }, { unit: 'smaw', periods: 30, instructors: ['Joko'] }], ...facts,
});
const count = (cells: readonly Cell[], unit: string): number => cells.filter((cell) => cell.unit === unit).length;

test('a week of forty periods holds its units in their order', () => {
  const { cells, leftover } = planTimetable(request({}));
  expect([cells.length, leftover]).toEqual([40, []]);
  expect(cells.slice(0, 10).every(({ unit, instructor }) => unit === 'safety' && instructor === 'Wati')).toBe(true);
  expect(cells.slice(10).every(({ unit }) => unit === 'smaw')).toBe(true);
});

test('Friday begins at a quarter to nine and ends at a quarter to four', () => {
  const friday = planTimetable(request({})).cells.filter(({ day }) => weekday(day) === 5);
  expect([friday[0]!.period.from, friday.at(-1)!.period.until, friday.length]).toEqual(['08:45', '15:45', 8]);
});

test('a holiday has no lessons, and what no longer fits is told', () => {
  const { cells, leftover } = planTimetable(request({ closedDays: ['2027-03-03' as Day] }));
  expect(cells.some(({ day }) => day === '2027-03-03')).toBe(false);
  expect(leftover).toEqual([{ unit: 'smaw', periods: 8, because: 'no-periods-left' }]);
});

test('while an instructor is on leave another who may teach the unit does; when nobody may, a later unit comes first', () => {
  const { cells, leftover } = planTimetable(request({ last: '2027-03-12' as Day, leave: [{ instructor: 'Wati', first: monday, last: monday }, { instructor: 'Joko', first: '2027-03-02' as Day, last: '2027-03-02' as Day }] }));
  expect(cells[0]).toMatchObject({ unit: 'safety', instructor: 'Joko' });
  expect(cells.filter(({ day }) => day === '2027-03-02').every(({ instructor }) => instructor === 'Wati')).toBe(true);
  expect(leftover).toEqual([]);
});

test('units change places before one is left over', () => {
  const units = [{ unit: 'safety', periods: 8, instructors: ['Wati'] }, { unit: 'smaw', periods: 8, instructors: ['Joko'] }];
  const { leftover } = planTimetable(request({ units, last: '2027-03-02' as Day, leave: [{ instructor: 'Joko', first: '2027-03-02' as Day, last: '2027-03-02' as Day }] }));
  expect(leftover).toEqual([]);
});

test('a unit without anybody to teach it is left over although periods are free', () => {
  expect(planTimetable(request({ units: [{ unit: 'gmaw', periods: 4, instructors: [] }] })).leftover).toEqual([{ unit: 'gmaw', periods: 4, because: 'no-instructor-free' }]);
});

test('a timetable is printed week by week', () => {
  expect(weeksOf(planTimetable(request({ first: '2027-03-04' as Day, last: '2027-03-09' as Day })).cells).map(({ monday: of, cells }) => [of, cells.length])).toEqual([['2027-03-01', 16], ['2027-03-08', 16]]);
});

const names = ['Wati', 'Joko', 'Rina'];
const days = fc.integer({ min: 0, max: 9 }).map((at) => addDays(monday, at));
const requests = fc.record({
  length: fc.integer({ min: 0, max: 9 }), closedDays: fc.array(days, { maxLength: 3 }),
  units: fc.array(fc.record({ periods: fc.integer({ min: 0, max: 25 }), instructors: fc.subarray(names) }), { maxLength: 4 }),
  leave: fc.array(fc.record({ instructor: fc.constantFrom(...names), first: days, length: fc.integer({ min: 0, max: 4 }) }), { maxLength: 4 }),
}).map(({ length, closedDays, units, leave }) => request({
  last: addDays(monday, length), closedDays,
  units: units.map((unit, at) => ({ ...unit, unit: `unit-${at}` })),
  leave: leave.map(({ instructor, first, length: more }) => ({ instructor, first, last: addDays(first, more) })),
}));
const asTaken = (cells: readonly Cell[]): Taken[] => cells.map(({ instructor, day, period: { from, until } }) => ({ instructor, day, from, until }));

test('two classes keep every promise: hours per unit, leave, holidays, and nobody twice at once', () => {
  fc.assert(fc.property(requests, requests, (one, second) => {
    const first = planTimetable(one);
    const other = { ...second, taken: asTaken(first.cells) };
    for (const [asked, { cells, leftover }] of [[one, first], [other, planTimetable(other)]] as const) {
      for (const { unit, periods } of asked.units) expect(count(cells, unit) + (leftover.find((left) => left.unit === unit)?.periods ?? 0)).toBe(periods);
      expect(cells.some(({ day }) => asked.closedDays.includes(day) || day < asked.first || day > asked.last)).toBe(false);
      expect(cells.some((cell) => asked.leave.some(({ instructor, first: from, last }) => instructor === cell.instructor && from <= cell.day && cell.day <= last))).toBe(false);
      expect(cells.every(({ unit, instructor }) => asked.units.find((of) => of.unit === unit)!.instructors.includes(instructor))).toBe(true);
      expect(new Set(cells.map(({ day, period }) => `${day} ${period.number}`)).size).toBe(cells.length);
    }
    const hours = [...first.cells, ...planTimetable(other).cells].map(({ instructor, day, period }) => `${instructor} ${day} ${period.from}`);
    expect(new Set(hours).size).toBe(hours.length);
  }), { numRuns: 200 });
});

/** Hall's theorem: what any timetable must leave over, from every set of units and the periods somebody could teach one of them. */
function leastLeftover({ units, ...rest }: TimetableRequest): number {
  const slots = units.map((unit) => new Set(planTimetable({ ...rest, units: [{ ...unit, periods: 1000 }] }).cells.map(({ day, period }) => `${day} ${period.number}`)));
  return Math.max(...Array.from({ length: 1 << units.length }, (_, set) => {
    const chosen = units.flatMap((unit, at) => (set & (1 << at) ? [{ unit, slots: slots[at]! }] : []));
    return chosen.reduce((sum, { unit }) => sum + unit.periods, 0) - new Set(chosen.flatMap((one) => [...one.slots])).size;
  }));
}

test('no timetable could place more periods than this one', () => {
  fc.assert(fc.property(requests, (asked) => {
    expect(planTimetable(asked).leftover.reduce((sum, { periods }) => sum + periods, 0)).toBe(leastLeftover(asked));
  }), { numRuns: 200 });
});
