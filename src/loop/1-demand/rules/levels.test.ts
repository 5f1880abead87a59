import { expect, test } from 'vitest';
import { levelOf } from './levels.ts';

test('a region is drawn by its share of the largest; nothing is drawn as nothing', () => {
  expect([0, 1, 25, 26, 50, 75, 76, 100].map((value) => levelOf(value, 100))).toEqual([0, 1, 1, 2, 2, 3, 4, 4]);
  expect(levelOf(0, 0)).toBe(0);
});
