import { expect, test } from 'vitest';
import { addMinutes, type Instant } from '#kernel/instant';
import { oneMoreUse, usesAMinute } from './key-use.ts';

const now = '2026-11-24T03:00:00.000Z' as Instant;

test('a key writes sixty times a minute and no more; the next minute begins anew', () => {
  let uses: { minuteAt: Instant | null; inMinute: number } | undefined = { minuteAt: null, inMinute: 0 };
  for (let use = 0; use < usesAMinute; use += 1) uses = oneMoreUse(uses!, now);
  expect(uses).toEqual({ minuteAt: now, inMinute: usesAMinute });
  expect(oneMoreUse(uses!, now)).toBeUndefined();
  expect(oneMoreUse(uses!, addMinutes(now, 1))).toEqual({ minuteAt: addMinutes(now, 1), inMinute: 1 });
});

test('a clock that was set back does not lock a key for ever', () => {
  expect(oneMoreUse({ minuteAt: addMinutes(now, 500), inMinute: usesAMinute }, now)).toEqual({ minuteAt: now, inMinute: 1 });
});
