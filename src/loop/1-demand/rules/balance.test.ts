import { expect, test } from 'vitest';
import { balanceOf, seatsOutstanding, stillWanted } from './balance.ts';

const eightWelders = { headcount: 8, drawn: 0, paidBack: 0, paidBackFromSeats: 0 };

test('an untouched line wants everybody it was recorded for', () => {
  expect(balanceOf(eightWelders)).toBe(8);
});

test('seats and hires both take from the balance', () => {
  expect(balanceOf({ ...eightWelders, drawn: 5, paidBack: 2 })).toBe(1);
});

test('a seat that became a job is counted once', () => {
  const sums = { ...eightWelders, drawn: 5, paidBack: 3, paidBackFromSeats: 3 };
  expect(seatsOutstanding(sums)).toBe(2);
  expect(balanceOf(sums)).toBe(3);
  expect(stillWanted(sums)).toBe(5);
});

test('hiring more than was asked for leaves nothing owed', () => {
  expect(balanceOf({ ...eightWelders, paidBack: 11 })).toBe(0);
});
