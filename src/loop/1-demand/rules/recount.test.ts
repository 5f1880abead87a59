import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { balanceOf } from './balance.ts';
import type { Movement } from './movement.ts';
import { recount } from './recount.ts';

const recordedOn = '2026-01-05' as Day;
const line = { id: 'line', headcount: 10, recordedOn };
const moved = (kind: Movement['kind'], people: number, day: number, fromSeat = false): Movement => ({
  id: `${kind}-${day}` as Id<'movement'>, need: 'line' as Id<'need'>, kind, people, on: addDays(recordedOn, day), class: null, cause: null, fromSeat, expiresOn: null, reason: null,
});

test('every entry says what it changed and what is left after it', () => {
  const { entries, left } = recount(line, [moved('drawn', 6, 10), moved('paid-back', 1, 90, true), moved('paid-back', 1, 95), moved('renewed', 0, 60)]);
  expect(entries.map(({ kind, change, left: after }) => [kind, change, after])).toEqual([['recorded', 10, 10], ['drawn', -6, 4], ['renewed', 0, 4], ['paid-back', 0, 4], ['paid-back', -1, 3]]);
  expect(left).toBe(3);
});

test('nobody is owed fewer than nought people, however many are hired', () => {
  expect(recount(line, [moved('paid-back', 14, 3)]).left).toBe(0);
});

test('told entry by entry or from sums, a line comes to the same balance', () => {
  const movements = fc.array(fc.record({ kind: fc.constantFrom('drawn' as const, 'paid-back' as const, 'renewed' as const), people: fc.integer({ min: 1, max: 8 }), day: fc.integer({ min: 0, max: 400 }), fromSeat: fc.boolean() }), { maxLength: 20 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), movements, (headcount, list) => {
    // A hire sits on a seat only where one is free: what the deed of paying back makes sure of.
    let seats = 0;
    const told = [...list].sort((one, other) => one.day - other.day || Number(one.kind === 'paid-back') - Number(other.kind === 'paid-back')).map((one) => {
      const fromSeat = one.kind === 'paid-back' && one.fromSeat && seats >= one.people;
      if (one.kind === 'drawn') seats += one.people;
      if (fromSeat) seats -= one.people;
      return moved(one.kind, one.kind === 'renewed' ? 0 : one.people, one.day, fromSeat);
    });
    const sum = (of: (one: Movement) => boolean): number => told.filter(of).reduce((total, one) => total + one.people, 0);
    const sums = { headcount, drawn: sum((one) => one.kind === 'drawn'), paidBack: sum((one) => one.kind === 'paid-back'), paidBackFromSeats: sum((one) => one.fromSeat) };
    expect(recount({ ...line, headcount }, told).left).toBe(balanceOf(sums));
  }));
});
