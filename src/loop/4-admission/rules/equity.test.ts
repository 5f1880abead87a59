import { expect, test } from 'vitest';
import { equityTables, publicTable, type Counted, type EquityTable } from './equity.ts';

const person = (facts: Partial<Counted> = {}): Counted => ({ number: 'G1-0001', district: '36.01', sex: 'female', hasDisability: false, isPoorHousehold: false, isTested: true, isPlaced: false, isConfirmed: false, isNoShow: false, ...facts });

test('everybody is counted once in each table, the largest group first', () => {
  const tables = equityTables([person({ isPlaced: true, isConfirmed: true }), person({ sex: 'male', isTested: false }), person({ district: '36.02', hasDisability: true, isPlaced: true, isNoShow: true })]);
  expect(tables.map(({ dimension, rows }) => [dimension, rows.map((row) => [row.group, row.applied, row.tested, row.placed, row.confirmed, row.noShow])])).toEqual([
    ['district', [['36.01', 2, 1, 1, 1, 0], ['36.02', 1, 1, 1, 0, 1]]], ['sex', [['female', 2, 2, 2, 1, 1], ['male', 1, 0, 0, 0, 0]]],
    ['disability', [['no', 2, 1, 1, 1, 0], ['yes', 1, 1, 1, 0, 1]]], ['household', [['no', 3, 2, 2, 1, 1]]],
  ]);
});

const table = (...applied: number[]): EquityTable => ({ dimension: 'district', rows: applied.map((count, at) => ({ group: String(at), applied: count, tested: 0, placed: 0, confirmed: 0, noShow: 0 })) });
const told = (of: EquityTable) => publicTable(of).rows.map(({ applied }) => applied);

test('in public fewer than five are held back, and nothing subtracts them from the total again', () => {
  expect(told(table(40, 4, 3, 0))).toEqual([40, 'few', 'few', 0]);
  expect(told(table(40, 12, 2))).toEqual([40, 'held-back', 'few']);
  expect(told(table(40, 5))).toEqual([40, 5]);
  expect(told(table(3))).toEqual(['few']);
});
