import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { summarize, type Heard } from './summarize.ts';

const today = '2026-11-24' as Day;
const byOccupation = ({ occupation }: { occupation: string }): string => occupation;
const welders = { employer: 'shipyard', occupation: '7212', region: '36.72', strength: 'pledge', wanted: 20, seats: 0, month: '2027-02-01' as Day, countsFrom: today, expiresOn: '2027-11-24' as Day } as const;
type Line = Omit<typeof welders, 'employer' | 'occupation' | 'strength' | 'wanted' | 'seats'> & { employer: string; occupation: string; strength: 'heard' | 'pledge'; wanted: number; seats: number };
const sums = (lines: readonly Line[], heard: readonly Heard[] = []) => summarize({ lines, heard, records: new Map(), today }, byOccupation);

test('demand is what is asked for, what of it is expected, and what seats cover', () => {
  expect(sums([{ ...welders, seats: 12 }]))
    .toMatchObject([{ key: '7212', counted: 20, heard: 0, discounted: 16, covered: 12, uncovered: 4, employers: 1, byStrength: { pledge: 20, heard: 0 } }]);
});

test('more seats than anybody expects leave nothing uncovered and cover no more than is expected', () => {
  expect(sums([{ ...welders, seats: 20 }])).toMatchObject([{ covered: 16, uncovered: 0 }]);
});

test('vacancies from files count as heard, beside what employers asked for', () => {
  expect(sums([welders], [{ occupation: '7212', region: '36.74', people: 30, month: '2026-12-01' as Day, expiresOn: '2027-02-20' as Day }]))
    .toMatchObject([{ counted: 20, heard: 30, discounted: 22, byStrength: { pledge: 20, heard: 30 } }]);
});

test('the occupation with most people to be expected comes first', () => {
  const rumour = { ...welders, employer: 'mill', occupation: '8153', strength: 'heard', wanted: 60 } as const;
  expect(sums([rumour, welders]).map((one) => one.key)).toEqual(['7212', '8153']);
});

test('small lines are rounded together, not each for itself', () => {
  const twos = Array.from({ length: 10 }, () => ({ ...welders, strength: 'heard', wanted: 2 }) as const);
  expect(sums(twos)).toMatchObject([{ counted: 20, discounted: 4 }]);
});

test('the further a promise has faded, the fewer of its people are expected; how many were asked for stays', () => {
  const half = { ...welders, countsFrom: '2026-03-09' as Day, expiresOn: '2027-02-18' as Day };
  const nearlyGone = { ...welders, expiresOn: '2026-11-30' as Day, countsFrom: '2025-12-01' as Day };
  const [fresh, faded, gone] = [welders, half, nearlyGone].map((line) => sums([line])[0]!);
  expect([fresh, faded, gone].map((one) => one!.counted)).toEqual([20, 20, 20]);
  expect(fresh!.discounted).toBe(16);
  expect(faded!.discounted).toBe(8);
  expect(gone!.discounted).toBe(1);
});
