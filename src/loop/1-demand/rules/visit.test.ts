import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { isFilled, isOpen, planVisit, toldWhen } from './visit.ts';

const now = '2026-11-24T03:00:00.000Z' as Instant;

test('a visit is planned for today or later and within a year', () => {
  const today = '2026-11-24' as Day;
  expect(planVisit(today, today).ok).toBe(true);
  expect(planVisit('2027-11-24' as Day, today).ok).toBe(true);
  expect(planVisit('2026-11-23' as Day, today)).toMatchObject({ ok: false, error: { code: 'demand.visit-day' } });
  expect(planVisit('2027-11-25' as Day, today).ok).toBe(false);
});

test('a visit is told once, and not after it was called off', () => {
  expect(isOpen({ status: 'planned' }).ok).toBe(true);
  expect(isOpen({ status: 'done' })).toMatchObject({ error: { code: 'demand.visit-told' } });
  expect(isOpen({ status: 'cancelled' })).toMatchObject({ error: { code: 'demand.visit-cancelled' } });
});

test('a phone is believed about when it happened, unless its clock cannot be right', () => {
  expect(toldWhen('2026-11-20T08:00:00.000Z' as Instant, now)).toBe('2026-11-20T08:00:00.000Z');
  expect(toldWhen('2026-11-24T03:05:00.000Z' as Instant, now)).toBe(now);
  expect(toldWhen('2027-01-01T00:00:00.000Z' as Instant, now)).toBe(now);
  expect(toldWhen('2001-01-01T00:00:00.000Z' as Instant, now)).toBe(now);
  expect(toldWhen(undefined, now)).toBe(now);
});

test('a row of the form that was left empty is no need', () => {
  expect(isFilled({})).toBe(false);
  expect(isFilled({ occupation: '7212' })).toBe(true);
  expect(isFilled({ headcount: 4 })).toBe(true);
});
