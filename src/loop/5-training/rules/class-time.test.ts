import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { restOfSession, runningLesson } from './class-time.ts';

const at = (period: number, startsAt: string, endsAt: string) => ({ day: '2026-11-24' as Day, period, startsAt, endsAt, unitKey: undefined, blockTitle: '' });
const tuesday = [at(1, '08:00', '08:45'), at(2, '08:45', '09:30'), at(3, '09:30', '10:15'), at(4, '10:30', '11:15'), at(5, '11:15', '12:00'), at(6, '13:00', '13:45')];
const minute = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const running = (clock: string) => runningLesson(tuesday, minute(clock))?.period;

test('a code works from ten minutes before the first period and not earlier', () => {
  expect([running('07:49'), running('07:50'), running('08:00')]).toEqual([undefined, 1, 1]);
});

test('at the change of periods the new one runs', () => {
  expect([running('08:44'), running('08:45')]).toEqual([1, 2]);
});

test('nothing runs in the long pause until it is nearly over, nor in the evening', () => {
  expect([running('12:20'), running('12:51'), running('19:00')]).toEqual([undefined, 6, undefined]);
});

test('one code holds until the long pause, across the short one', () => {
  expect(restOfSession(tuesday, tuesday[1]!)).toEqual([2, 3, 4, 5]);
  expect(restOfSession(tuesday, tuesday[5]!)).toEqual([6]);
});
