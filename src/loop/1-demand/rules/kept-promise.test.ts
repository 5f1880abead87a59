import { expect, test } from 'vitest';
import { keptPromise } from './kept-promise.ts';

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
