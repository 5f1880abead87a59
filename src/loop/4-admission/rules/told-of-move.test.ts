import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { isToldOfMove } from './told-of-move.ts';

const [welding, sewing] = ['welding', 'sewing'] as Id<'class'>[];
const sari = { choices: [sewing!, welding!], seatClass: null, betterClass: null };

test('who still waits is told of every class they wished for, who holds a seat only of theirs', () => {
  expect(isToldOfMove({ ...sari, status: 'submitted' }, welding!)).toBe(true);
  expect(isToldOfMove({ ...sari, status: 'reserve' }, welding!)).toBe(true);
  expect(isToldOfMove({ ...sari, status: 'submitted', choices: [sewing!] }, welding!)).toBe(false);
  expect(isToldOfMove({ ...sari, status: 'confirmed', seatClass: sewing! }, welding!)).toBe(false);
  expect(isToldOfMove({ ...sari, status: 'confirmed', seatClass: sewing!, betterClass: welding! }, welding!)).toBe(true);
  expect(isToldOfMove({ ...sari, status: 'offered', seatClass: welding! }, welding!)).toBe(true);
});

test('a draft, and who is out of it, is told nothing', () => {
  for (const status of ['draft', 'withdrawn', 'not-admitted', 'declined', 'expired', 'no-show'] as const) expect(isToldOfMove({ ...sari, status, seatClass: welding! }, welding!)).toBe(false);
});
