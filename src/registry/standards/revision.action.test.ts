import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { confirmImport } from './actions/confirm-import.ts';
import { previewImport } from './actions/preview-import.ts';
import { seeImport } from './actions/see-imports.ts';
import { standardsModule } from './module.ts';
import { seeUnit } from './actions/see-units.ts';
import { listDecrees } from './store/decrees.ts';
import { loadUnitsPack } from './store/load-units-pack.ts';
import { searchUnits } from './store/units.ts';

const house = await testHouse({ modules: [standardsModule] });
const planner = house.as('planner');

async function seen(file: object | string) {
  const kept = await house.files.put(Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)), { centre: house.centre, kinds: ['text', 'jsonl', 'csv', 'other'], maxBytes: 5_000_000 });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  const read = await house.run(previewImport, { file: kept.value.hash }, planner);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const shown = await house.ask(seeImport, { import: read.value.id }, planner);
  if (!shown.ok) throw new Error(JSON.stringify(shown));
  return { id: read.value.id, ...shown.value };
}

const unit = (number: string, title: string) => ({ code: `C.24LAS01.${number}.1`, title, elements: [{ no: 1, title: 'Menyiapkan', criteria: [{ no: '1.1', text: 'Alat diperiksa.' }] }] });
const titles = ['Menyiapkan tempat', 'Membaca gambar', 'Memotong pelat', 'Mengelas pelat', 'Memeriksa hasil'];
const old = { decree: 'Kepmenaker 98/2018', field: 'Las', units: titles.map((title, at) => unit(`00${at + 1}`, title)) };

test('a decree that revokes an older one shows it as a row, lists the units that lose their ground, and marks it when taken over', async () => {
  const first = await seen(old);
  expect(await house.run(confirmImport, { import: first.id, rows: [], all: true }, planner)).toMatchObject({ ok: true });
  const revision = await seen({ ...old, decree: 'Kepmenaker 121/2025', revokes: ['Kepmenaker Nomor 98 Tahun 2018', 'Kepmenaker 1/1999'] });
  expect(revision.rows.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'new', 'new', 'revoked']);
  expect(revision.rows.flatMap(({ warnings }) => warnings)).toEqual([]);
  expect([...revision.touched].sort()).toEqual(titles.map((_, at) => `C.24LAS01.00${at + 1}.1@98/2018`));
  expect(await house.run(confirmImport, { import: revision.id, rows: [6] }, planner)).toMatchObject({ ok: true, value: { taken: 1 } });
  const decrees = await house.inCentre((tx) => listDecrees(tx));
  expect(decrees.map(({ key, isRevoked }) => [key, isRevoked])).toEqual([['98/2018', true]]);
});

test('a list that stands in another decree nearly word for word, and a gap in its numbers, are told and block nothing', async () => {
  const copied = await seen({ decree: 'Kepmenaker 55/2024', units: titles.map((title, at) => unit(`0${at * 2 + 10}`, title)) });
  expect(copied.rows.map(({ warnings }) => warnings.map(({ kind }) => kind).filter((kind) => kind === 'copied-list'))).toEqual(titles.map(() => ['copied-list']));
  expect(copied.rows[1]!.warnings).toContainEqual({ kind: 'missing-unit', number: '011' });
  expect(await house.run(confirmImport, { import: copied.id, rows: [], all: true }, planner)).toMatchObject({ ok: true, value: { taken: 5 } });
});

test('a table names revoked decrees in a column of its own', async () => {
  const table = 'decree,year,unit code,title,element no,element,criterion no,criterion,mencabut\nKepmenaker 7/2026,2026,C.24LAS01.001.1,Menyiapkan tempat,1,Menyiapkan,1.1,Alat diperiksa,Kepmenaker 55/2024; KEP.1/MEN/1/1990\n';
  expect((await seen(table)).rows.map(({ state, unit: { code } }) => [state, code])).toEqual([['new', 'C.24LAS01.001.1'], ['revoked', 'Kepmenaker 55/2024']]);
});

test('a unit that the same decree does not have any more is a row of its own, touched, and marked only when chosen itself', async () => {
  const decree = { ...old, decree: 'Kepmenaker 41/2023' };
  await house.run(confirmImport, { import: (await seen(decree)).id, rows: [], all: true }, planner);
  const shorter = await seen({ ...decree, units: decree.units.slice(0, 4) });
  const key = 'C.24LAS01.005.1@41/2023';
  expect(shorter.rows.map(({ state, warnings }) => [state, warnings.some(({ kind }) => kind === 'partial-file')])).toEqual([...titles.slice(0, 4).map(() => ['same', false]), ['gone', false]]);
  expect(shorter.touched).toEqual([key]);
  expect(await house.run(confirmImport, { import: shorter.id, rows: [], all: true }, planner)).toMatchObject({ ok: false, error: { code: 'standards.nothing-chosen' } });
  expect(await house.run(confirmImport, { import: shorter.id, rows: [5] }, planner)).toMatchObject({ ok: true, value: { taken: 1 } });
  const found = async () => (await house.inCentre((tx) => searchUnits(tx, 'c24las010051', 50))).filter((one) => one.key === key).length;
  expect(await house.ask(seeUnit, { unit: key }, planner)).toMatchObject({ value: { unit: { isWithdrawn: true }, criteria: [{ no: '1.1' }] } });
  expect(await found()).toBe(0);
  expect((await seen({ ...decree, units: decree.units.slice(0, 4) })).rows).toHaveLength(4);
  const again = await seen(decree);
  expect(again.rows[4]).toMatchObject({ state: 'changed' });
  await house.run(confirmImport, { import: again.id, rows: [5] }, planner);
  expect(await found()).toBe(1);
});

test('a file that leaves out more than it holds says that it may be a part, and the pack does not bring back what was withdrawn', async () => {
  await house.inCentre((tx) => loadUnitsPack(tx, house.centre));
  const part = await seen({ decree: 'Kepmenaker 56/2018', units: [{ code: 'J.63OPR00.001.2', title: 'Menggunakan perangkat komputer', elements: [] }] });
  const gone = part.rows.filter(({ state }) => state === 'gone');
  expect(gone.length).toBeGreaterThan(5);
  expect(gone[0]!.warnings).toEqual([{ kind: 'partial-file', gone: gone.length }]);
  await house.run(confirmImport, { import: part.id, rows: [gone[0]!.position] }, planner);
  await house.inCentre((tx) => loadUnitsPack(tx, house.centre));
  expect(await house.ask(seeUnit, { unit: gone[0]!.key }, planner)).toMatchObject({ value: { unit: { isWithdrawn: true } } });
});
