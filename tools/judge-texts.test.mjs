import { expect, test } from 'vitest';
import { judgePair, judgeWords } from './judge-texts.mjs';

test.each([
  ['id', 'Berhasil disimpan!', 'exclamation'],
  ['id', 'Klik di sini untuk masuk.', 'klik di sini'],
  ['id', 'Mohon maaf atas ketidaknyamanan ini.', 'mohon maaf'],
  ['id', 'Isian anda aman.', 'Anda'],
  ['id', 'Pelatihan dalam rangka kerja sama.', 'pads'],
  ['en', 'Click here.', 'click here'],
  ['ja', ' ', 'empty'],
])('%s "%s" is refused', (language, words, expected) => {
  expect(judgeWords(language, { deep: { key: words } }).join()).toContain(expected);
});

test('a friendly sentence passes', () => {
  expect(judgeWords('id', { saved: 'Isian Anda aman. Coba lagi dalam {n} detik.', list: ['Kanada dan kandang'] })).toEqual([]);
});

test('a language that lacks a key or forgets a fact is told so', () => {
  expect(judgePair({ a: 'Sampai {until}', b: 'x' }, { a: 'Until then', c: 'y' }, 'en')).toEqual(['en a leaves out {until}', 'id has b, en has not', 'en has c, id has not']);
});
