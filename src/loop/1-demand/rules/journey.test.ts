import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { journey } from './journey.ts';
import type { Movement } from './movement.ts';

const moved = (kind: Movement['kind'], on: string, people: number, id: string): Movement =>
  ({ id: id as Id<'movement'>, need: 'need' as Id<'need'>, kind, people, on: on as Day, class: 'class' as Id<'class'>, cause: null, fromSeat: false, expiresOn: null, reason: null });

test('from visit to job everything stands on one line of time, the newest first', () => {
  const steps = journey([{ id: 'visit', on: '2026-03-02' as Day }], [{ id: 'need', recordedOn: '2026-03-02' as Day, headcount: 8 }],
    [moved('drawn', '2026-05-04', 8, 'seats'), moved('paid-back', '2026-09-01', 1, 'one'), moved('paid-back', '2026-09-01', 1, 'two'), moved('paid-back', '2026-09-08', 1, 'three')]);
  expect(steps.map(({ kind, people }) => [kind, people])).toEqual([['paid-back', 1], ['paid-back', 2], ['drawn', 8], ['need', 8], ['visit', 0]]);
});
