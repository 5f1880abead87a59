import { expect, test } from 'vitest';
import { placementRange } from './placement-range.ts';

test('people nobody reached make the range wide, they do not count as out of work', () => {
  expect(placementRange({ working: 8, notWorking: 4, unknown: 4 })).toEqual({ total: 16, lower: 500, upper: 750, responseRate: 750 });
});

test('when everybody answered the range is one figure', () => {
  expect(placementRange({ working: 10, notWorking: 6, unknown: 0 })).toMatchObject({ lower: 625, upper: 625, responseRate: 1000 });
});

test('rounding never makes the range narrower than the counts', () => {
  expect(placementRange({ working: 1, notWorking: 1, unknown: 1 })).toEqual({ total: 3, lower: 333, upper: 667, responseRate: 666 });
});

test('nobody trained has no placement', () => {
  expect(placementRange({ working: 0, notWorking: 0, unknown: 0 })).toBeUndefined();
});
