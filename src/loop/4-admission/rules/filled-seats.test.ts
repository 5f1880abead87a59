import { expect, test } from 'vitest';
import { filledSeats, toldCutOff } from './filled-seats.ts';
import type { ClassResult } from './run/run-result.ts';

type Told = Pick<ClassResult, 'admitted' | 'cutOff' | 'openCutOff'>;
const open = (applicant: string, score: number) => ({ applicant, score, lottery: 1, seat: { kind: 'open' } as const });
const reserved = (applicant: string, score: number, trait: string) => ({ applicant, score, lottery: 1, seat: { kind: 'reserve', trait } as const });
const reserves = [{ trait: 'disability', seats: 1 }, { trait: 'women', seats: 3 }] as const;
const seen = (list: Told) => { const filled = filledSeats(list, 6, reserves); return [filled.map(({ kind, filled: count, last }) => [kind, count, last]), toldCutOff(list, filled)]; };

test('the score of the only one in a reserved seat is told to nobody, also not as the last of the class', () => {
  const list = { admitted: [open('Sari', 8000), open('Budi', 7500), reserved('Joko', 6100, 'disability')], cutOff: 6100, openCutOff: 7500 };
  expect(seen(list)).toEqual([[['open', 2, 7500], ['disability', 1, undefined], ['women', 0, undefined]], 7500]);
});

test('two women are enough to say where their seats end, two disabled people are not', () => {
  const two = (trait: string) => ({ admitted: [open('Sari', 8000), reserved('Ani', 7000, trait), reserved('Rina', 6900, trait)], cutOff: 6900, openCutOff: 8000 });
  expect([seen(two('women'))[1], seen(two('disability'))[1]]).toEqual([6900, 8000]);
});

test('three in seats of one kind are enough to say where they end', () => {
  const list = { admitted: [open('Sari', 8000), reserved('Ani', 7000, 'women'), reserved('Rina', 6900, 'women'), reserved('Wati', 6500, 'women')], cutOff: 6500, openCutOff: 8000 };
  expect(seen(list)).toEqual([[['open', 1, 8000], ['disability', 0, undefined], ['women', 3, 6500]], 6500]);
});

test('one in a reserved seat who scored above everybody hides nothing else', () => {
  const list = { admitted: [reserved('Joko', 9000, 'disability'), open('Sari', 8000)], cutOff: 8000, openCutOff: 8000 };
  expect(seen(list)[1]).toBe(8000);
});

test('a class filled by few through reserves alone tells no last score', () => {
  const list = { admitted: [reserved('Joko', 6100, 'disability')], cutOff: 6100 };
  expect(seen(list)[1]).toBeUndefined();
});
