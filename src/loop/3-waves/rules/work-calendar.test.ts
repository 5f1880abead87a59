import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { periodsOn } from './timetable/shift-pattern.ts';
import { workCalendar } from './work-calendar.ts';

const day = (text: string): Day => text as Day;
const listed = (of: Day): string | undefined => ({ '2027-03-09': 'Hari Raya Idul Fitri', '2027-03-10': 'Hari Raya Idul Fitri', '2027-05-06': 'Kenaikan Isa Almasih' })[of as string];

test('what the office enters counts before the list that ships: leave is added, a day wrongly free becomes a workday', () => {
  const calendar = workCalendar([{ day: day('2027-03-11'), kind: 'collective-leave', name: 'Cuti bersama' }, { day: day('2027-05-06'), kind: 'workday', name: 'Digeser' }], [], listed);
  expect([calendar.holidayOn(day('2027-03-09')), calendar.holidayOn(day('2027-03-11')), calendar.holidayOn(day('2027-05-06'))]).toEqual(['Hari Raya Idul Fitri', 'Cuti bersama', undefined]);
});

test('the fasting month is the thirty days before Idul Fitri until its own days are entered', () => {
  const guessed = workCalendar([], [], listed);
  expect([guessed.isFasting(day('2027-02-06')), guessed.isFasting(day('2027-02-07')), guessed.isFasting(day('2027-03-08')), guessed.isFasting(day('2027-03-09'))]).toEqual([false, true, true, false]);
  const entered = workCalendar([], [{ year: 2027, from: day('2027-02-08'), until: day('2027-03-08') }], listed);
  expect(entered.isFasting(day('2027-02-07'))).toBe(false);
  expect(workCalendar([], [], () => undefined).isFasting(day('2030-01-10'))).toBe(false);
});

test('hours are shorter while people fast, Friday has its prayer, and no shift runs into the next', () => {
  const monday = day('2027-02-08');
  expect(periodsOn('morning', monday, false)).toHaveLength(8);
  for (const isFasting of [false, true]) {
    for (const of of [monday, day('2027-02-12')]) {
      const [morning, afternoon] = [periodsOn('morning', of, isFasting), periodsOn('afternoon', of, isFasting)];
      expect(morning.at(-1)!.until <= afternoon[0]!.from).toBe(true);
    }
  }
  expect(periodsOn('morning', monday, true)).toHaveLength(7);
  expect(periodsOn('morning', day('2027-02-12'), true).every(({ from, until }) => until <= '11:30' || from >= '13:00')).toBe(true);
  expect(periodsOn('morning', day('2027-02-13'), false)).toEqual([]);
});
