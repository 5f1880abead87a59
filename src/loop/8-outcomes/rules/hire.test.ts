import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { sariHired } from './examples.ts';
import { bestNeed, isSameHire, meetHire, trainingOf, type Hire } from './hire.ts';

const told = (facts: Partial<Hire>): Hire => ({ ...sariHired, id: 'hire-2' as Id<'hire'>, ...facts });
const day = (of: string): Day => of as Day;

test('the same employer, or a near first day, is the same hire; another class is not', () => {
  expect(isSameHire(sariHired, told({ startedOn: day('2026-08-01') }))).toBe(true);
  expect(isSameHire(sariHired, told({ employer: undefined, employerName: 'Bengkel Contoh', startedOn: day('2026-03-20') }))).toBe(true);
  expect(isSameHire(sariHired, told({ employer: 'foundry' as Id<'employer'>, startedOn: day('2026-08-01') }))).toBe(false);
  expect(isSameHire(sariHired, told({ class: 'sewing' as Id<'class'> }))).toBe(false);
});

test('a first telling is news, a second one is not', () => {
  expect(meetHire([], sariHired)).toMatchObject({ isNews: true, before: undefined });
  expect(meetHire([sariHired], told({}))).toMatchObject({ isNews: false, hire: { id: 'hire-1' } });
});

test('a surer source corrects the day and the employer, a weaker one only fills gaps', () => {
  const byEmployer = meetHire([sariHired], told({ source: 'employer', startedOn: day('2026-03-09') })).hire;
  expect(byEmployer).toMatchObject({ id: 'hire-1', source: 'employer', startedOn: '2026-03-09' });
  expect(meetHire([byEmployer], told({ startedOn: day('2026-03-01'), wage: 4_000_000 })).hire).toMatchObject({ source: 'employer', startedOn: '2026-03-09', wage: 4_000_000 });
});

test('a hire that was known without its employer is news again when the employer is known', () => {
  const left: Hire = { ...sariHired, employer: undefined, employerName: undefined, source: 'counter' };
  expect(meetHire([left], told({ source: 'self' }))).toMatchObject({ isNews: true, hire: { id: 'hire-1', employer: 'shipyard', source: 'counter' } });
});

test('a hire answers the soonest line of its employer that still wants people', () => {
  const line = (need: string, employer: string, wanted: number) => ({ need: need as Id<'need'>, employer: employer as Id<'employer'>, wanted, month: day('2026-03-01') });
  expect(bestNeed([line('a', 'foundry', 3), line('b', 'shipyard', 0), line('c', 'shipyard', 1)], 'shipyard' as Id<'employer'>)).toBe('c');
  expect(bestNeed([line('b', 'shipyard', 0)], 'shipyard' as Id<'employer'>)).toBeUndefined();
});

test('a hire is the fruit of the latest class of its occupation, otherwise of the latest class', () => {
  const trained = (ofClass: string, endedOn: string, occupation: string) => ({ class: ofClass as Id<'class'>, wave: 'wave' as Id<'wave'>, endedOn: day(endedOn), occupation });
  const both = [trained('smaw', '2025-02-01', '7212.01'), trained('sewing', '2026-02-01', '8153')];
  expect(trainingOf(both, '7212.04')?.class).toBe('smaw');
  expect(trainingOf(both, '2411')?.class).toBe('sewing');
  expect(trainingOf([], '7212')).toBeUndefined();
});
