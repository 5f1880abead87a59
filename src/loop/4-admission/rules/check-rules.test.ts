import { expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { nextTry } from './check.ts';
import { readCheckSheet } from './check-sheet.ts';

const row = (line: number, Nomor: string, Hasil: string) => ({ line, cells: { Nomor, Hasil } });

test('results are read however an office writes them, and a line without one is not checked yet', () => {
  expect(readCheckSheet([row(2, 'g3-0001', 'Cocok'), row(3, 'G3‑0002', 'TIDAK  SESUAI'), row(4, 'G3-0003', ''), row(5, 'G3-0004', 'tidak ditemukan')])).toEqual({
    ok: true, value: [{ line: 2, number: 'G3-0001', result: 'match' }, { line: 3, number: 'G3-0002', result: 'no-match' }, { line: 5, number: 'G3-0004', result: 'not-found' }],
  });
});

test.each([
  ['a word that is no result', [row(2, 'G3-0001', 'mungkin')], { code: 'admission.check-row', field: 'file', row: 2, number: 'G3-0001' }],
  ['a result without a number', [row(2, '', 'cocok')], { code: 'admission.check-row', field: 'file', row: 2, number: '' }],
  ['the same number twice', [row(2, 'G3-0001', 'cocok'), row(3, 'G3-0001', 'tidak cocok')], { code: 'admission.check-row', field: 'file', row: 3, number: 'G3-0001' }],
  ['another table', [{ line: 2, cells: { a: '1' } }], { code: 'admission.check-columns', field: 'file', missing: 'Nomor' }],
])('%s refuses the whole list and says where', (_, rows, error) => {
  expect(readCheckSheet(rows as Parameters<typeof readCheckSheet>[0])).toEqual({ ok: false, error });
});

test('a register that gives no answer is asked less and less often, but at least every hour', () => {
  const now = '2026-11-24T02:00:00.000Z' as Instant;
  expect([1, 2, 3, 7, 50].map((attempts) => nextTry(now, attempts))).toEqual(['2026-11-24T02:01:00.000Z', '2026-11-24T02:02:00.000Z', '2026-11-24T02:04:00.000Z', '2026-11-24T03:00:00.000Z', '2026-11-24T03:00:00.000Z']);
});
