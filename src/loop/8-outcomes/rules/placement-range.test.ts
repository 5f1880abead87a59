import { expect, test } from 'vitest';
import { keptPromise } from './kept-promise.ts';
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

test('a promise of ten with seven hired lies in the published Wilson interval', () => {
  expect(keptPromise(10, 7)).toEqual({ promised: 10, hired: 7, kept: 700, lower: 396, upper: 893 });
});

test('one kept promise proves little, and none kept is not proof of never', () => {
  expect(keptPromise(1, 1)).toMatchObject({ kept: 1000, lower: 206, upper: 1000 });
  expect(keptPromise(5, 0)).toMatchObject({ kept: 0, lower: 0, upper: 435 });
});

test('hiring more than promised keeps the promise, and no promise has no figure', () => {
  expect(keptPromise(4, 6)).toMatchObject({ hired: 6, kept: 1000, upper: 1000 });
  expect(keptPromise(0, 3)).toBeUndefined();
});
