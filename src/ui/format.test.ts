import { expect, test } from 'vitest';
import { dayOf, formatDate, formatDay, formatDayRange, formatDayShort, formatMoment, formatMomentShort, formatMonth, formatNumber, formatPercent, formatPercentRange, formatPhone, formatRupiah, formatTime, initialsOf, maskNik, withQuery } from './format.ts';

test('a date is shown with its weekday', () => {
  expect(formatDay('2025-07-07', 'id')).toBe('Senin, 7 Juli 2025');
  expect(formatDay('2026-04-24', 'id')).toBe('Jumat, 24 April 2026');
  expect(formatDay('2024-02-29', 'en')).toBe('Thursday, 29 February 2024');
  expect(formatDay('2025-07-07', 'ja')).toBe('2025年7月7日(月)');
});

test('tables use the short form and headings leave the weekday out', () => {
  expect(formatDayShort('2025-08-07', 'id')).toBe('7 Agu 2025');
  expect(formatDayShort('2025-08-07', 'en')).toBe('7 Aug 2025');
  expect(formatDate('2025-05-01', 'id')).toBe('1 Mei 2025');
  expect(formatMonth('2025-12', 'id')).toBe('Desember 2025');
});

test('a range says year and month once where its ends share them', () => {
  expect(formatDayRange('2025-04-28', '2025-06-10', 'id')).toBe('28 Apr – 10 Jun 2025');
  expect(formatDayRange('2026-05-11', '2026-05-15', 'id')).toBe('11–15 Mei 2026');
  expect(formatDayRange('2025-12-29', '2026-01-02', 'id')).toBe('29 Des 2025 – 2 Jan 2026');
  expect(formatDayRange('2025-12-29', '2025-12-29', 'en')).toBe('29 Dec 2025');
});

test('a moment is told in Jakarta time, also across midnight', () => {
  expect(formatTime('2026-04-17T00:30:00.000Z', 'id')).toBe('07.30 WIB');
  expect(formatTime('2026-04-17T00:30:00.000Z', 'en')).toBe('07:30 WIB');
  expect(dayOf('2026-04-17T17:00:00.000Z')).toBe('2026-04-18');
  expect(formatMoment('2026-12-11T17:30:00.000Z', 'id')).toBe('Sabtu, 12 Desember 2026, 00.30 WIB');
  expect(formatMomentShort('2026-04-17T02:02:00.000Z', 'id')).toBe('17 Apr 2026 09.02');
});

test('numbers follow the language', () => {
  expect(formatNumber(1250, 'id')).toBe('1.250');
  expect(formatNumber(1250.5, 'id')).toBe('1.250,5');
  expect(formatNumber(77.6, 'id', 2)).toBe('77,60');
  expect(formatNumber(1234567.25, 'en')).toBe('1,234,567.25');
  expect(formatNumber(-3, 'id')).toBe('−3');
  expect(formatNumber(-0.001, 'id')).toBe('0');
  expect(formatNumber(100, 'id')).toBe('100');
  expect(formatRupiah(64_500_000, 'id')).toBe('Rp 64.500.000');
  expect(formatRupiah(-500, 'en')).toBe('−Rp 500');
});

test('shares are points, and silence is a range', () => {
  expect(formatPercent(0.875, 'id')).toBe('87,5\u00a0%');
  expect(formatPercent(0.71, 'id')).toBe('71\u00a0%');
  expect(formatPercent(1, 'en')).toBe('100%');
  expect(formatPercentRange(0.66, 0.81, 'id')).toBe('66–81\u00a0%');
  expect(formatPercentRange(0.7, 0.7, 'id')).toBe('70\u00a0%');
});

test('a NIK is never shown whole', () => {
  expect(maskNik('3601124508980004')).toBe('36•• •••• •••• ••04');
  expect(maskNik('3601 1245 0898 0004')).toBe('36•• •••• •••• ••04');
  expect(maskNik('')).not.toMatch(/\d/);
});

test('a phone number is shown in one way however it was typed', () => {
  for (const typed of ['081234567890', '+62 812-3456-7890', '62 812 3456 7890']) expect(formatPhone(typed)).toBe('0812-3456-7890');
  expect(formatPhone('0812345678')).toBe('0812-3456-78');
});

test('initials of one name and of many', () => {
  expect(initialsOf('Lestari')).toBe('L');
  expect(initialsOf('Sari Melati Putri')).toBe('SM');
  expect(initialsOf('  ')).toBe('');
});

test('changing the language keeps the rest of the address', () => {
  expect(withQuery('/kelas?q=las&hal=2', 'bahasa', 'en')).toBe('/kelas?q=las&hal=2&bahasa=en');
  expect(withQuery('/kelas?bahasa=en', 'bahasa', 'id')).toBe('/kelas?bahasa=id');
  expect(withQuery('/', 'bahasa', 'en')).toBe('/?bahasa=en');
});
