import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { dayIn, firstMomentOf } from './clock.ts';

test.each([['Asia/Jakarta', '2026-12-05T17:00:00.000Z'], ['Asia/Jayapura', '2026-12-05T15:00:00.000Z'], ['UTC', '2026-12-06T00:00:00.000Z']])('a day in %s begins at its own midnight, and the moment before is the day before', (zone, moment) => {
  const day = '2026-12-06' as Day;
  expect(firstMomentOf(zone, day)).toBe(moment);
  expect(dayIn(zone, firstMomentOf(zone, day))).toBe(day);
  expect(dayIn(zone, new Date(Date.parse(moment) - 1).toISOString() as never)).toBe('2026-12-05');
});
