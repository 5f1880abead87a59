import { expect, test } from 'vitest';
import { mapUnits } from './map-units.ts';
import { createUnitIndex, taughtBy } from './unit-phrases.ts';

const index = createUnitIndex([{ key: 'sheet', title: 'Menggunakan Perangkat Lunak Lembar Sebar' }, { key: 'stock', title: 'Menghitung Persediaan Barang' }, { key: 'weld', title: 'Mengelas Pelat' }], { excel: 'sheet', 'stok opname': 'stock' });
const title = 'Admin Gudang';
const said = (readings: Parameters<typeof taughtBy>[1], vacancy: { title?: string; description?: string } = {}) =>
  mapUnits({ title, description: '', skills: [], ...vacancy }, taughtBy(index, readings)).map(({ code, confidence }) => [code, confidence]);

test('what one person read is as likely as not, and surer with each that reads the same; the words are those of the title', () => {
  const reading = { title, asked: ['stock'], takenAway: [] };
  expect(said([reading])).toEqual([['stock', 0.5]]);
  expect(said([reading, reading])).toEqual([['stock', 0.667]]);
  expect(said([reading, { ...reading, asked: [] }, { ...reading, asked: [] }])).toEqual([]);
  expect(mapUnits({ title, description: '', skills: [] }, taughtBy(index, [reading]))[0]!.words).toEqual(['admin gudang']);
});

test('rank, brackets and order of words make no other title; another word does', () => {
  const reading = [{ title: 'ADMIN GUDANG (Cilegon)', asked: ['stock'], takenAway: [] }];
  expect(said(reading, { title: 'Senior Gudang Admin' })).toEqual([['stock', 0.5]]);
  expect(said(reading, { title: 'Admin Kantor' })).toEqual([]);
  expect(said([{ title: 'Staf (…)', asked: ['stock'], takenAway: [] }], { title: 'Senior' })).toEqual([]);
});

test('what is said and taught is surer than either; what was taken away weighs half', () => {
  const description = 'Menguasai excel';
  const alone = said([], { description })[0]![1] as number;
  expect(said([{ title, asked: ['sheet'], takenAway: [] }], { description })[0]![1]).toBeGreaterThan(Math.max(alone, 0.5));
  expect(said([{ title, asked: [], takenAway: ['sheet'] }], { description })).toEqual([]);
});

test('a line that was read before says the same again, also once many others were read', () => {
  const vacancy = { title: 'Petugas menghitung persediaan barang', description: '', skills: [] };
  const first = mapUnits(vacancy, index);
  expect(first[0]).toMatchObject({ code: 'stock' });
  expect(mapUnits(vacancy, index)).toEqual(first);
  for (let at = 0; at < 5_000; at += 1) mapUnits({ ...vacancy, title: `Tugas lain nomor ${at}` }, index);
  expect(mapUnits(vacancy, index)).toEqual(first);
});
