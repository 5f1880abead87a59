import { expect, test } from 'vitest';
import { daysAwayAtEnd, linesDue, reasonsBehind } from './behind.ts';

const well = { present: 90, taken: 96, reached: 30, due: 34, lines: 60, daysAway: 0 };

test('somebody who does well is on no list', () => {
  expect(reasonsBehind(well, 80)).toEqual([]);
});

test('exactly the minimum is enough', () => {
  expect(reasonsBehind({ ...well, present: 80, taken: 100 }, 80)).toEqual([]);
  expect(reasonsBehind({ ...well, present: 79, taken: 100 }, 80)).toEqual([{ kind: 'attendance', share: 0.79, minimum: 80 }]);
});

test('one bad first day is no pattern yet', () => {
  expect(reasonsBehind({ ...well, present: 2, taken: 8 }, 80)).toEqual([]);
});

test('being a fifth of everything behind what was taught is told with its figures', () => {
  expect(reasonsBehind({ ...well, reached: 22, due: 34 }, 80)).toEqual([]);
  expect(reasonsBehind({ ...well, reached: 21, due: 34 }, 80)).toEqual([{ kind: 'progress', reached: 21, due: 34 }]);
});

test('three days without a word alarm, whatever came before', () => {
  expect(daysAwayAtEnd([true, true, false, true, true, true])).toBe(3);
  expect(daysAwayAtEnd([false, true, false])).toBe(0);
  expect(reasonsBehind({ ...well, daysAway: 3 }, 80)).toEqual([{ kind: 'away', days: 3 }]);
});

test('a half-taught unit is due by half', () => {
  expect(linesDue([{ unitKey: 'a', lines: [1, 2, 3, 4] }, { unitKey: 'b', lines: [1, 2] }, { unitKey: 'c', lines: [1] }], new Map([['a', 1], ['b', 0.5]]))).toBe(5);
});
