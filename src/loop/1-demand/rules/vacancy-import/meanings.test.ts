import { expect, test } from 'vitest';
import { fieldBy, proposeMeanings, signatureOf } from './meanings.ts';
import { fieldOf } from './recognize-columns.ts';

test('a source is known by its columns, in any order and spelling', () => {
  expect(signatureOf(['Judul', 'PERUSAHAAN ', 'Kota'])).toBe(signatureOf(['kota', 'perusahaan', 'Judul']));
  expect(signatureOf(['Judul', 'Perusahaan'])).not.toBe(signatureOf(['Judul', 'Perusahaan', 'Kota']));
});

test('what was corrected once is proposed the next time, and only the rest is guessed by name', () => {
  expect(proposeMeanings(['Nama', 'Judul', 'Warna'], undefined)).toEqual([{ name: 'Nama', field: null, by: 'nothing' }, { name: 'Judul', field: 'title', by: 'name' }, { name: 'Warna', field: null, by: 'nothing' }]);
  expect(proposeMeanings(['NAMA', 'Judul', 'Kuota'], { Nama: 'employer', Judul: null })).toEqual([{ name: 'NAMA', field: 'employer', by: 'memory' }, { name: 'Judul', field: null, by: 'memory' }, { name: 'Kuota', field: 'headcount', by: 'name' }]);
});

test('a column a person put aside is not read, and one that no person saw is read by its name', () => {
  const fieldIn = fieldBy({ Nama: 'employer', Judul: null }, fieldOf);
  expect(['Nama', 'Judul', 'Kuota', 'constructor'].map(fieldIn)).toEqual(['employer', undefined, 'headcount', undefined]);
  expect(fieldBy(null, fieldOf)('Judul')).toBe('title');
});
