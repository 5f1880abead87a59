import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { fitWave } from './fit-wave.ts';

const wave = (label: string, startsOn: string, endsOn: string) => ({ label, startsOn: startsOn as Day, endsOn: endsOn as Day });
const march = wave('March', '2027-03-01', '2027-04-16');
const gap = (first: string, last: string, weeks: number) => ({ first: first as Day, last: last as Day, weeks, workdays: weeks * 5 });

test('a gap before a wave is none of its weeks, and neither is a wave that does not reach it', () => {
  expect(fitWave(gap('2026-12-21', '2027-02-05', 7), 236, [march])).toBeUndefined();
  expect(fitWave(gap('2027-03-01', '2027-03-05', 1), 24, [])).toBeUndefined();
});

test('a class goes where gap and wave overlap, when it fits those weeks', () => {
  expect(fitWave(gap('2027-02-15', '2027-03-12', 4), 80, [march])).toEqual({ wave: march, startsOn: '2027-03-01', endsOn: '2027-03-12' });
  expect(fitWave(gap('2027-02-15', '2027-03-12', 4), 81, [march])).toBeUndefined();
  expect(fitWave(gap('2027-03-15', '2027-03-19', 1), 40, [march])).toEqual({ wave: march, startsOn: '2027-03-15', endsOn: '2027-03-19' });
});

test('the first wave that has room is taken', () => {
  const [short, long] = [wave('short', '2027-05-03', '2027-05-07'), wave('long', '2027-05-03', '2027-06-18')];
  expect(fitWave(gap('2027-05-03', '2027-06-18', 7), 240, [short, long])?.wave).toBe(long);
});
