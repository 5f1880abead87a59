import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { fillGap, type Teachable } from './fill-gap.ts';

const program = (name: string, field: string, jp: number, wanted: number): Teachable => ({ program: name as Id<'program'>, version: name as Id<'program-version'>, name, field, jp, wanted });
const smaw = program('SMAW 3G', 'welding', 200, 43);
const gas = program('Pemotongan Gas', 'welding', 24, 43);
const pipe = program('Pipa 6G', 'welding', 260, 90);
const sewing = program('Jahit', 'garment', 24, 60);

test('a gap offers what its workshop is equipped for and what fits its days, the most wanted first', () => {
  expect(fillGap({ workdays: 25 }, 'welding', [gas, sewing, smaw, pipe]).map((one) => one.name)).toEqual(['SMAW 3G', 'Pemotongan Gas']);
  expect(fillGap({ workdays: 35 }, 'welding', [gas, smaw, pipe]).map((one) => one.name)).toEqual(['Pipa 6G', 'SMAW 3G', 'Pemotongan Gas']);
});

test('five days hold forty periods and not one more', () => {
  expect(fillGap({ workdays: 5 }, 'welding', [program('Pas', 'welding', 40, 1), program('Lebih', 'welding', 41, 9)]).map((one) => one.name)).toEqual(['Pas']);
});

test('a gap too short for anything offers nothing', () => {
  expect(fillGap({ workdays: 2 }, 'welding', [gas, smaw])).toEqual([]);
});
