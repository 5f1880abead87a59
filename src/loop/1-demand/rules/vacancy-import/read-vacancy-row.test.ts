import { expect, test } from 'vitest';
import { someContext } from './examples.ts';
import { readVacancyRow } from './read-vacancy-row.ts';
import type { RowReading } from './vacancy.ts';

const context = someContext();
const full = { judul: 'Juru Las SMAW', perusahaan: 'PT. Baja Sari', kabupaten: 'Kab. Serang', jumlah: '4', 'tanggal tutup': '2026-12-31' };
const read = (cells: Record<string, string>): RowReading => readVacancyRow({ ...full, ...cells }, context);
const taken = (cells: Record<string, string>) => {
  const reading = read(cells);
  return reading.outcome === 'refused' ? reading : { ...reading.vacancy, codes: reading.repairs.map(({ code }) => code) };
};

test('a whole row is accepted without a word', () => {
  expect(read({})).toMatchObject({
    outcome: 'accepted', repairs: [],
    vacancy: { title: 'Juru Las SMAW', employer: 'PT Baja Sari', employerKey: 'baja sari', region: '36.04', headcount: 4, closesOn: '2026-12-31' },
  });
});

test('a vacancy without a title is refused, and so is one of nothing but markup', () => {
  expect(read({ judul: '  ' })).toMatchObject({ outcome: 'refused', refusals: [{ field: 'title', code: 'title.missing' }] });
  expect(read({ judul: '<script>alert(1)</script>' })).toMatchObject({ outcome: 'refused', refusals: [{ field: 'title', was: '<script>alert(1)</script>', code: 'title.missing' }] });
});

test.each([
  ['<b>Juru</b>&nbsp;Las<script>alert(1)</script>', 'Juru Las', ['text.markup-removed']],
  ['&lt;img src=x onerror=alert(1)&gt;Penjahit', 'Penjahit', ['text.markup-removed']],
  ['Penjahit <img src=x onerror="alert(1)', 'Penjahit', ['text.markup-removed']],
  ['=HYPERLINK("x")', 'HYPERLINK("x")', ['text.formula-disarmed']],
  ['@SUM(A1)', 'SUM(A1)', ['text.formula-disarmed']],
  ['Sales & Marketing', 'Sales & Marketing', []],
  ['Sales &amp; Marketing', 'Sales & Marketing', []],
  ['Operator < 25 tahun', 'Operator < 25 tahun', []],
  ['x'.repeat(500), 'x'.repeat(200), ['text.shortened']],
])('the title %j becomes %j', (judul, title, codes) => {
  expect(taken({ judul })).toMatchObject({ title, codes });
});

test.each([
  ['PT. Baja Sari', 'PT Baja Sari', 'baja sari'],
  ['Baja Sari, PT', 'PT Baja Sari', 'baja sari'],
  ['PT BAJA SARI,Tbk', 'PT BAJA SARI Tbk', 'baja sari'],
  ['Perusahaan Perseroan (Persero) PT. Baja Sari Tbk', 'PT Baja Sari (Persero) Tbk', 'baja sari'],
  ['P.T. Baja Sari', 'PT Baja Sari', 'baja sari'],
  ['pt  baja  SARI', 'PT baja SARI', 'baja sari'],
  ['CV.Mawar Indah', 'CV Mawar Indah', 'mawar indah'],
  ['Cvetka Pte', 'Cvetka Pte', 'cvetka pte'],
])('the employer %j is %j', (perusahaan, employer, employerKey) => {
  expect(taken({ perusahaan })).toMatchObject({ employer, employerKey });
});

test.each([
  ['2', 2, []], ['2 orang', 2, []], ['1.200', 1200, []], ['3.0', 3, []], ['dua orang', 2, ['headcount.from-words']],
  ['dua puluh lima', 25, ['headcount.from-words']], ['sebelas', 11, ['headcount.from-words']], ['seratus dua', 102, ['headcount.from-words']],
  ['10 - 15', 10, ['headcount.lowest-of-range']], ['beberapa', 1, ['headcount.assumed-one']], ['', 1, ['headcount.assumed-one']],
])('%j people are %i', (jumlah, headcount, codes) => {
  expect(taken({ jumlah })).toMatchObject({ headcount, codes });
});

test('nobody wanted, or more than a town, is refused by its reason', () => {
  expect(read({ jumlah: '0' })).toMatchObject({ refusals: [{ field: 'headcount', was: '0', code: 'headcount.not-positive' }] });
  expect(read({ jumlah: '-3' })).toMatchObject({ refusals: [{ code: 'headcount.not-positive' }] });
  expect(read({ jumlah: '1.000.000' })).toMatchObject({ refusals: [{ code: 'headcount.too-large' }] });
});

test.each([
  ['Rp\u00a06.000.000 – Rp\u00a09.000.000 per month', { least: 6_000_000, most: 9_000_000, per: 'month' }],
  ['6,000,000', { least: 6_000_000, most: 6_000_000, per: 'month' }],
  ['Rp 4.500.000,00', { least: 4_500_000, most: 4_500_000, per: 'month' }],
  ['5-7 juta', { least: 5_000_000, most: 7_000_000, per: 'month' }],
  ['4,5 jt/bulan', { least: 4_500_000, most: 4_500_000, per: 'month' }],
  ['150rb per hari', { least: 150_000, most: 150_000, per: 'day' }],
  ['60.000.000 per tahun', { least: 60_000_000, most: 60_000_000, per: 'year' }],
  ['negotiable', undefined],
])('the pay %j is understood', (gaji, salary) => {
  expect(taken({ gaji })).toMatchObject({ salary, codes: [] });
});

test('pay in another currency or in no figures is left out by name', () => {
  for (const gaji of ['USD 1,000', 'sesuai pengalaman', '5']) expect(taken({ gaji })).toMatchObject({ salary: undefined, codes: ['salary.not-read'] });
  expect(taken({ gaji: '9.000.000 - 6.000.000' })).toMatchObject({ salary: { least: 6_000_000 }, codes: ['salary.reversed'] });
});

test.each([
  ['2026-12-31T15:59:09Z', '2026-12-31', []], ['07/12/2026 23:59', '2026-12-07', []], ['7 Desember 2026', '2026-12-07', []], ['Dec 7, 2026', '2026-12-07', []],
  ['1926-12-07', '2026-12-07', ['date.century-mended']], ['07/12/2126', '2026-12-07', ['date.century-mended']], ['07/12/26', '2026-12-07', ['date.short-year']],
  ['12/31/2026', '2026-12-31', ['date.month-first']], ['46022', '2025-12-31', ['date.from-number']], ['secepatnya', undefined, ['date.not-read']], ['31/02/2026', undefined, ['date.not-read']],
])('the day %j is %j', (text, closesOn, codes) => {
  expect(taken({ 'tanggal tutup': text })).toMatchObject({ closesOn, codes });
});

test('a year nobody means is refused at its field, with every other reason of the row', () => {
  expect(read({ 'tanggal tutup': '1850-01-01', judul: '' })).toMatchObject({
    outcome: 'refused', refusals: [{ field: 'title', code: 'title.missing' }, { field: 'closesOn', was: '1850-01-01', code: 'date.out-of-range' }],
  });
  expect(read({ 'tanggal tutup': '0026-12-07' })).toMatchObject({ refusals: [{ code: 'date.out-of-range' }] });
});

test('lists are parted at commas, semicolons and lines, not inside brackets', () => {
  expect(taken({ keahlian: 'Las (SMAW, GMAW), Mesin; Mesin\n<b>Excel</b>' })).toMatchObject({ skills: ['Las (SMAW, GMAW)', 'Mesin', 'Excel'] });
});

test('cells made to keep a pattern busy are read like any other', () => {
  const sign = (text: string) => text.repeat(100_000 / text.length);
  for (const text of [sign('<!--'), sign('<a '), `${sign('<a ')}>`, sign('('), sign(','), sign('1'), sign('&#x'), sign('= ')]) {
    expect(read({ deskripsi: text, jumlah: text, gaji: text, kabupaten: text, keahlian: text, perusahaan: text }).outcome).toMatch(/repaired|refused/);
  }
});

test('a column called like a part of the machine does no harm', () => {
  const cells = Object.assign(Object.create(null) as Record<string, string>, full, { ['__proto__']: 'x', constructor: 'y' });
  expect(readVacancyRow(cells, context).outcome).toBe('accepted');
});
