import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { compare, judge } from './compare-vacancies.ts';
import { printOf, sharedText } from './text-print.ts';
import { traitsOf } from './traits.ts';
import { createTwinSearch } from './twin-search.ts';

const text = 'Kami mencari juru las untuk bengkel kapal di Cilegon yang dapat membaca gambar teknik dan mengelas pelat posisi tegak dengan las busur manual';
const base = {
  title: 'Juru Las Kapal', employerKey: 'galangan contoh', region: '36.72', place: 'Kota Cilegon', headcount: 4, description: text, majors: [] as string[], skills: [], category: '',
  postedOn: '2026-11-01' as Day, closesOn: undefined, sourceId: '',
};
const verdict = (change: Partial<typeof base> | object): string => judge(compare(traitsOf(base), traitsOf({ ...base, ...change })));

test('the same vacancy posted again within weeks is one', () => {
  expect(verdict({ postedOn: '2026-11-20' })).toBe('same');
  expect(verdict({ title: 'URGENT! Juru las kapal', description: `${text}. Kirim lamaran.` })).toBe('same');
});

test('the same words in another regency, or half a year later, are not one', () => {
  expect(verdict({ region: '36.04', place: 'Kab. Serang' })).toBe('different');
  expect(verdict({ postedOn: '2027-06-01' })).toBe('different');
});

test('a rank or a number in one title makes two jobs of it', () => {
  expect(verdict({ title: 'Senior Juru Las Kapal' })).toBe('different');
  expect(verdict({ title: 'Juru Las Kapal 2' })).toBe('different');
});

test('a place known only by its province, without a date, is close enough', () => {
  expect(verdict({ region: '36', place: 'Banten', postedOn: undefined })).toBe('same');
});

test('a person is asked where the number of people differs or weeks went by without a text to compare', () => {
  expect(verdict({ headcount: 9 })).toBe('ask');
  const short = { ...base, description: '' };
  expect(judge(compare(traitsOf(short), traitsOf({ ...short, postedOn: '2026-12-01' as Day })))).toBe('ask');
  expect(judge(compare(traitsOf(short), traitsOf({ ...short, postedOn: '2026-11-08' as Day })))).toBe('same');
});

test('two numbers of one board are two postings, unless nothing else differs', () => {
  const numbered = { ...base, sourceId: 'a-1', majors: ['Teknik Mesin', 'Las'] };
  const against = (change: object) => judge(compare(traitsOf(numbered), traitsOf({ ...numbered, sourceId: 'a-2', ...change })));
  expect(against({})).toBe('same');
  expect(against({ majors: ['Akuntansi'] })).toBe('different');
});

test('texts that share half of their runs share about half of their print', () => {
  expect(sharedText(printOf(text), printOf(text))).toBe(1);
  expect(sharedText(printOf(text), printOf('Dibutuhkan segera staf akuntansi yang teliti dan jujur untuk kantor pusat kami di Jakarta Selatan'))).toBeLessThan(0.2);
  expect(sharedText(printOf(text), printOf('pendek'))).toBeUndefined();
});

test('an employer written in two ways is found by title and regency', () => {
  const search = createTwinSearch([{ id: 'v1', import: 'i1', line: 7, traits: traitsOf(base) }]);
  expect(search.find(traitsOf({ ...base, employerKey: 'galangan contoh raya' }))).toMatchObject({ of: { line: 7 }, verdict: 'same' });
  expect(search.find(traitsOf({ ...base, employerKey: 'batik sentosa' }))).toBeUndefined();
  search.add({ id: 'v2', import: 'i1', line: 9, traits: traitsOf({ ...base, employerKey: 'batik sentosa' }) });
  expect(search.find(traitsOf({ ...base, employerKey: 'batik sentosa' }))).toMatchObject({ of: { line: 9 } });
});
