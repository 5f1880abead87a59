import { expect, test } from 'vitest';
import { createSeenVacancies, duplicateKeys } from './duplicate-keys.ts';
import { someContext } from './examples.ts';
import { readVacancyRow } from './read-vacancy-row.ts';
import { recognizeColumns } from './recognize-columns.ts';
import type { ImportedVacancy } from './vacancy.ts';

const context = someContext();

test('columns are known in any order and language, and the unknown ones are named', () => {
  const { columns, unknown, hasTitle } = recognizeColumns(['No', 'Kuota', 'Nama Perusahaan', 'regency_code', 'apply_until', 'Judul Lowongan', 'Gaji (Rp)', 'Jumlah Pelamar', 'salary_mean_idr', 'postedAt']);
  expect(Object.fromEntries(columns)).toEqual({
    headcount: ['Kuota'], employer: ['Nama Perusahaan'], regencyCode: ['regency_code'], closesOn: ['apply_until'], title: ['Judul Lowongan'], salary: ['Gaji (Rp)', 'salary_mean_idr'], postedOn: ['postedAt'],
  });
  expect(unknown).toEqual(['No', 'Jumlah Pelamar']);
  expect(hasTitle).toBe(true);
  expect(recognizeColumns(['a', 'b']).hasTitle).toBe(false);
});

const vacancy = (cells: Record<string, string>): ImportedVacancy => {
  const reading = readVacancyRow({ judul: 'Juru Las', perusahaan: 'PT. Baja Sari', lokasi: 'Cilegon', deadline: '2026-12-05', ...cells }, context);
  if (reading.outcome === 'refused') throw new Error('the example was refused');
  return reading.vacancy;
};

test('a repeated row is a duplicate of the line that was first, however it is written', () => {
  const seen = createSeenVacancies();
  expect(seen.firstLine(duplicateKeys(vacancy({})), 2)).toBeUndefined();
  expect(seen.firstLine(duplicateKeys(vacancy({ judul: 'JURU  LAS!', perusahaan: 'Baja Sari, PT', lokasi: 'Kota Cilegon', deadline: '31/12/2026' })), 3)).toBe(2);
  expect(seen.firstLine(duplicateKeys(vacancy({ deadline: '2027-01-05' })), 4)).toBeUndefined();
  expect(seen.firstLine(duplicateKeys(vacancy({ lokasi: 'Serpong Utara' })), 5)).toBeUndefined();
});

test('two numbers are two postings; the same number is one; a row without a number is known by its content', () => {
  const seen = createSeenVacancies();
  const numbered = (id: string, judul = 'Juru Las') => duplicateKeys(vacancy({ id, judul }));
  expect(seen.firstLine(numbered('a0852dc4-1cd3-4721'), 2)).toBeUndefined();
  expect(seen.firstLine(numbered('a0852d5c-98dd-46e4'), 3)).toBeUndefined();
  expect(seen.firstLine(numbered('a0852dc4-1cd3-4721', 'Welder'), 4)).toBe(2);
  expect(seen.firstLine(duplicateKeys(vacancy({})), 5)).toBe(2);
});

test('a short number of somebody\'s list does not make two jobs one', () => {
  const seen = createSeenVacancies();
  expect(seen.firstLine(duplicateKeys(vacancy({ id: '1' })), 2)).toBeUndefined();
  expect(seen.firstLine(duplicateKeys(vacancy({ id: '1', judul: 'Penjahit' })), 3)).toBeUndefined();
  expect(seen.firstLine(duplicateKeys(vacancy({ id: '1' })), 4)).toBe(2);
});
