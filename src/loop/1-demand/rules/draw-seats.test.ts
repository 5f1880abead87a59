import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { drawSeats, type OpenNeed } from './draw-seats.ts';

const weldingClass = { class: 'class-1' as Id<'class'>, occupation: '7212.01', seats: 16 };
const need = (id: string, facts: Partial<OpenNeed> = {}): OpenNeed =>
  ({ need: id as Id<'need'>, occupation: '7212', balance: 10, strength: 'written', month: '2027-02-01' as Day, distanceTo: () => 1, ...facts });

test('the strongest promise draws first, and a seat is drawn once', () => {
  expect(drawSeats([weldingClass], [need('a'), need('b', { strength: 'pledge' })]))
    .toEqual([{ need: 'b', class: 'class-1', people: 10 }, { need: 'a', class: 'class-1', people: 6 }]);
});

test('of two equal promises the nearer draws first, then the sooner', () => {
  const far = need('a', { distanceTo: () => 3 });
  const late = need('b', { month: '2027-05-01' as Day });
  expect(drawSeats([weldingClass], [far, late, need('c')]).map((draw) => draw.need)).toEqual(['c', 'b']);
});

test('a second class of the same occupation draws what the first left', () => {
  const second = { ...weldingClass, class: 'class-2' as Id<'class'> };
  expect(drawSeats([weldingClass, second], [need('a', { balance: 20 })]).map((draw) => draw.people)).toEqual([16, 4]);
});

test('another occupation and a line without balance are left alone', () => {
  expect(drawSeats([weldingClass], [need('a', { occupation: '8153' }), need('b', { balance: 0 })])).toEqual([]);
});
