import { expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { isInGrace, isOpenAt, windowOf } from './window.ts';

const at = (moment: string): Instant => `2026-11-${moment}Z` as Instant;
const moments = ['01T16:59:59.999', '01T17:00:00.000', '30T16:59:59.999', '30T17:00:00.000', '30T17:29:59.999', '30T17:30:00.000'].map(at);

test('a window opens with its first minute and closes at 24.00 of its last day, to the minute', () => {
  const window = windowOf(at('01T17:00:00.000'), at('30T17:00:00.000'), 0);
  expect(moments.map((now) => isOpenAt(window, now))).toEqual([false, true, true, false, false, false]);
  expect(moments.some((now) => isInGrace(window, now))).toBe(false);
});

test('a grace begins with the closing and lasts its minutes, not one longer', () => {
  const window = windowOf(at('01T17:00:00.000'), at('30T17:00:00.000'), 30);
  expect(moments.map((now) => isInGrace(window, now))).toEqual([false, false, false, true, true, false]);
});
