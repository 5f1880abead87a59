import fc from 'fast-check';
import { expect, test } from 'vitest';
import { employerKey } from '#employers';
import { someContext } from '../vacancy-import/examples.ts';
import type { Day } from '#kernel/day';
import { readMinutes, type KnownEmployer } from './read-minutes.ts';
import { readMonth } from './read-month.ts';
import { mostRows, readPasted } from './read-pasted.ts';
import { readStrength } from './read-strength.ts';

const context = someContext();
const shipyard: KnownEmployer = { id: 'shipyard', name: 'PT Galangan Contoh', regionCode: '36.72' };
const employers = new Map([[employerKey(shipyard.name), shipyard]]);
const read = (text: string) => readMinutes(text, context, employers);
const codes = (remarks: readonly { code: string }[]): string[] => remarks.map(({ code }) => code);

test.each([
  ['tabs', 'Perusahaan\tJabatan\tJumlah\nPT A\tWelder\t3'], ['semicolons', 'Perusahaan;Jabatan;Jumlah\nPT A;Welder;3'], ['pipes', '| Perusahaan | Jabatan | Jumlah |\n|---|:--|---|\n| PT A | Welder | 3 |'],
])('a table parted by %s is read', (_, text) => {
  expect(readPasted(text).rows.map(({ cells }) => cells)).toEqual([['Perusahaan', 'Jabatan', 'Jumlah'], ['PT A', 'Welder', '3']]);
});

test('a cell in quotes keeps its separator and its line break; lines are still counted', () => {
  expect(readPasted('a;"b; ""c""\nd";e\n\nf;g;h').rows).toEqual([{ line: 1, cells: ['a', 'b; "c" d', 'e'] }, { line: 4, cells: ['f', 'g', 'h'] }]);
  expect(readPasted('a;"b;c\nd;e;f').rows).toEqual([{ line: 1, cells: ['a', '"b', 'c'] }, { line: 2, cells: ['d', 'e', 'f'] }]);
});

test('whatever is pasted is read to its end, without more rows than a forum has', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom('"', ';', '|', '\t', '\n', 'a', '-', ' ') }), (text) => {
    for (const { cells } of readPasted(text).rows) expect(cells.length).toBeLessThanOrEqual(30);
  }));
  const long = readPasted(Array.from({ length: mostRows + 9 }, (_, at) => `PT ${at};Welder`).join('\n'));
  expect([long.rows.length, long.isTooLong]).toEqual([mostRows + 1, true]);
  expect(readPasted('').rows).toEqual([]);
});

test('columns in any order are known by their names; without names the usual order is taken', () => {
  const [named] = read('Jumlah\tJabatan\tLokasi\tNama Perusahaan\tBulan\n8\tWelder\tKota Cilegon\tP.T. GALANGAN CONTOH\tMaret 2027').rows;
  expect(named).toMatchObject({ line: 2, refusals: [], employerName: 'PT Galangan Contoh', need: { occupation: '7212', headcount: 8, month: '2027-03-01', region: '36.72', strength: 'heard' } });
  const [usual] = read('Galangan Contoh, PT;Juru las;dua belas;April 2027;Kab. Serang;janji tertulis;mulai setelah Lebaran').rows;
  expect(usual).toMatchObject({ line: 1, need: { headcount: 12, region: '36.04', strength: 'pledge', note: 'mulai setelah Lebaran' } });
});

test('everything that was assumed is named', () => {
  const [row] = read('PT Baru Contoh;Operator jahit;;;Kota Tangerang Selatan').rows;
  expect(row).toMatchObject({ need: { headcount: 1, month: '2026-12-01', region: '36.74', strength: 'heard' } });
  expect(codes(row!.repairs)).toEqual(['minutes.new-employer', 'minutes.occupation-read', 'headcount.assumed-one', 'month.assumed', 'strength.assumed']);
  expect(codes(read('PT Galangan Contoh;7212;4;Mei 2027;').rows[0]!.repairs)).toEqual(['minutes.region-of-employer', 'strength.assumed']);
});

test('a row that cannot be taken says every reason', () => {
  expect(codes(read(';Penasihat spiritual;0;bulan purnama;').rows[0]!.refusals)).toEqual(['minutes.no-employer', 'minutes.occupation-unread', 'headcount.not-positive', 'minutes.month-unread', 'minutes.no-region']);
  expect(codes(read('PT Galangan Contoh;Welder;4;Januari 2020').rows[0]!.refusals)).toEqual(['demand.month-past']);
  expect(codes(read('PT Galangan Contoh;Welder;4;Januari 2035').rows[0]!.refusals)).toEqual(['demand.month-too-far']);
});

test('what a spreadsheet would run is made plain text', () => {
  expect(read('=CMD("x");Welder;2;Mei 2027;Kota Cilegon;;<b>segera</b>').rows[0]).toMatchObject({ employerName: 'CMD("x")', need: { note: 'segera' } });
});

test.each([
  ['Maret 2027', '2027-03-01'], ['Mar-28', '2028-03-01'], ['03/2027', '2027-03-01'], ['2027-03', '2027-03-01'], ['15 Agustus 2027', '2027-08-01'], ['November', '2026-11-01'], ['Januari', '2027-01-01'], ['', '2026-12-01'], ['segera', undefined],
])('the month %j is %j', (text, month) => {
  expect(readMonth(text, '2026-11-24' as Day)?.month).toBe(month);
});

test.each([['Janji tertulis', 'pledge'], ['MoU ditandatangani', 'pledge'], ['siap wawancara', 'interview-slots'], ['surat', 'written'], ['perkiraan', 'heard'], ['belum pasti', 'heard'], ['', 'heard'], ['???', 'heard']])('a promise told as %j is %s', (text, strength) => {
  expect(readStrength(text).strength).toBe(strength);
});
