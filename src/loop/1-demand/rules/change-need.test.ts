import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { renewNeed, withdrawNeed } from './change-need.ts';

const fading = { strength: 'written', month: '2027-02-01' as Day, expiresOn: '2026-12-01' as Day, isWithdrawn: false } as const;

test('a renewed promise counts as long as a new one of its strength', () => {
  expect(renewNeed(fading, '2026-11-24' as Day)).toEqual({ ok: true, value: '2027-05-24' });
});

test('renewing twice on one day is refused and names the day it counts until', () => {
  expect(renewNeed({ ...fading, expiresOn: '2027-05-24' as Day }, '2026-11-24' as Day)).toEqual({ ok: false, error: { code: 'demand.already-renewed', until: '2027-05-24' } });
});

test('a promise that was taken back cannot be renewed or taken back again', () => {
  const gone = { ...fading, isWithdrawn: true };
  expect(renewNeed(gone, '2026-11-24' as Day)).toEqual({ ok: false, error: { code: 'demand.already-withdrawn' } });
  expect(withdrawNeed(gone)).toEqual({ ok: false, error: { code: 'demand.already-withdrawn' } });
});

test('people wanted in a month that has passed are a new need, not a renewed one', () => {
  expect(renewNeed({ ...fading, month: '2026-10-01' as Day }, '2026-11-24' as Day)).toEqual({ ok: false, error: { code: 'demand.month-over', month: '2026-10-01' } });
});
