import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { heardFrom } from './heard-vacancy.ts';

const undated = { startsOn: undefined, closesOn: undefined, postedOn: undefined };

test('a vacancy counts for three months from the day it closes', () => {
  expect(heardFrom({ ...undated, closesOn: '2026-11-30' as Day, postedOn: '2026-10-02' as Day }, '2026-11-24' as Day)).toEqual({ month: '2026-11-01', expiresOn: '2027-02-28' });
});

test('a posting of years ago is taken in and no longer counts', () => {
  expect(heardFrom({ ...undated, postedOn: '2021-12-12' as Day }, '2026-11-24' as Day).expiresOn).toBe('2022-03-12');
});

test('a vacancy without any day is as new as its file', () => {
  expect(heardFrom(undated, '2026-11-24' as Day)).toEqual({ month: '2026-11-01', expiresOn: '2027-02-24' });
});
