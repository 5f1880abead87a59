import { expect, test } from 'vitest';
import { transformSync } from 'esbuild';
import { judgePair, judgeSpread, judgeWords, listenToSpreads } from './judge-texts.mjs';

test.each([
  ['id', 'Berhasil disimpan!', 'exclamation'],
  ['id', 'Klik di sini untuk masuk.', 'klik di sini'],
  ['id', 'Mohon maaf atas ketidaknyamanan ini.', 'mohon maaf'],
  ['id', 'Isian anda aman.', 'Anda'],
  ['id', 'Pelatihan dalam rangka kerja sama.', 'pads'],
  ['en', 'Click here.', 'click here'],
  ['ja', ' ', 'empty'],
  ['id', 'Datang pukul 08.00 WIB.', 'time zone'],
  ['en', 'Come at 08:00 WITA.', 'time zone'],
])('%s "%s" is refused', (language, words, expected) => {
  expect(judgeWords(language, { deep: { key: words } }).join()).toContain(expected);
});

test('a friendly sentence passes', () => {
  expect(judgeWords('id', { saved: 'Isian Anda aman. Coba lagi dalam {n} detik.', list: ['Kanada dan kandang'] })).toEqual([]);
});

test('a language that lacks a key or forgets a fact is told so', () => {
  expect(judgePair({ a: 'Sampai {until}', b: 'x' }, { a: 'Until then', c: 'y' }, 'en')).toEqual(['en a leaves out {until}', 'id has b, en has not', 'en has c, id has not']);
});

test('a key that two sets of words gathered into one both have is told; a translation laid over another is meant', () => {
  expect(judgeSpread({ a: 'x', b: 'y' }, { b: 'z', c: 'w' })).toEqual(['b']);
  expect(judgeSpread({ a: 'x' }, { c: 'w' })).toEqual([]);
  expect(judgeSpread({ a: 'x', b: 'y' }, { b: 'z' })).toEqual([]);
});

test('spreads in the words as they are built are heard, whichever way they are written', () => {
  const heard = [];
  globalThis.noteDoubled = (first, later) => void heard.push(...judgeSpread(first, later));
  const { code } = transformSync('const one = { a: 1, b: 2 }, two = { b: 3, c: 4 }; globalThis.gathered = [{ ...one, ...two }, { ...one, a: 5, d: 6 }];', { supported: { 'object-rest-spread': false } });
  new Function(listenToSpreads(code))();
  expect([heard, globalThis.gathered]).toEqual([['b', 'a'], [{ a: 1, b: 3, c: 4 }, { a: 5, b: 2, d: 6 }]]);
  delete globalThis.noteDoubled;
  delete globalThis.gathered;
});
