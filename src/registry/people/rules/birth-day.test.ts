import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { checkBirthDay } from './birth-day.ts';

const today = '2026-11-28' as Day;
const said = (birthDay: string) => checkBirthDay(birthDay as Day, today);

test('a birthday of today or a hundred years ago is believed', () => {
  expect(said('2026-11-28').ok).toBe(true);
  expect(said('1926-11-28').ok).toBe(true);
});

test('a birthday still to come, or off by a century, is refused at its field', () => {
  expect(said('2026-11-29')).toEqual({ ok: false, error: { code: 'people.birth-day-ahead', field: 'birthDay', today } });
  expect(said('1904-03-15')).toEqual({ ok: false, error: { code: 'people.birth-day-long-ago', field: 'birthDay', age: 122 } });
});
