import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { recordNeed } from './need.ts';
import { needId, weldersWanted } from './examples.ts';

const today = '2026-11-24' as Day;

test('a pledge counts for a year, a rumour for three months', () => {
  expect(recordNeed(needId, { ...weldersWanted, strength: 'pledge' }, today)).toMatchObject({ ok: true, value: { expiresOn: '2027-11-24' } });
  expect(recordNeed(needId, { ...weldersWanted, strength: 'heard' }, today)).toMatchObject({ ok: true, value: { expiresOn: '2027-02-24' } });
});

test('people wanted this month are still wanted', () => {
  expect(recordNeed(needId, { ...weldersWanted, month: '2026-11-01' as Day }, today).ok).toBe(true);
});

test('a month that has passed is refused and named', () => {
  expect(recordNeed(needId, { ...weldersWanted, month: '2026-10-01' as Day }, today))
    .toEqual({ ok: false, error: { code: 'demand.month-past', field: 'month', month: '2026-10-01' } });
});

test('a month a century off is refused, and the last possible one is named', () => {
  expect(recordNeed(needId, { ...weldersWanted, month: '2126-11-01' as Day }, today))
    .toEqual({ ok: false, error: { code: 'demand.month-too-far', field: 'month', last: '2029-11-01' } });
});

test('a unit named twice is one unit', () => {
  expect(recordNeed(needId, { ...weldersWanted, units: ['A.1@1/2020', 'A.2@1/2020', 'A.1@1/2020'] }, today)).toMatchObject({ value: { units: ['A.1@1/2020', 'A.2@1/2020'] } });
});
