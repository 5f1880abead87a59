import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { needsGuardian } from './guardian.ts';

test('eighteen that very day is of age; the day before is not', () => {
  expect(needsGuardian('2008-11-28' as Day, '2026-11-28' as Day)).toBe(false);
  expect(needsGuardian('2008-11-29' as Day, '2026-11-28' as Day)).toBe(true);
});

test('as long as the birthday is not told, nobody is asked for', () => {
  expect(needsGuardian(undefined, '2026-11-28' as Day)).toBe(false);
});
