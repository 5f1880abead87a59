import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileKind } from '#platform/files/file-store';
import { projectRoot } from '#platform/project-root';
import { testHouse } from '#platform/testing/house';
import { confirmImport } from './actions/confirm-import.ts';
import { previewImport } from './actions/preview-import.ts';
import { seeImport } from './actions/see-imports.ts';
import { listUnitsQuestion, seeUnit } from './actions/see-units.ts';
import { standardsModule } from './module.ts';
import { criteriaOf, searchUnits, unitsByKey } from './store/units.ts';
import type { UnitKey } from './rules/unit-code.ts';
import { loadUnitsPack } from './store/load-units-pack.ts';
import { tables } from './store/tables.ts';

const house = await testHouse({ modules: [standardsModule] });
const planner = house.as('planner');
const kinds: FileKind[] = ['xlsx', 'csv', 'jsonl', 'text', 'other'];
const folder = join(projectRoot(), '..', 'shared', 'data', 'skkni');

async function preview(content: string | Buffer) {
  const kept = await house.files.put(Buffer.from(content as string), { centre: house.centre, kinds, maxBytes: 5_000_000 });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  return house.run(previewImport, { file: kept.value.hash, fileName: 'keputusan' }, planner);
}

async function seen(content: string) {
  const read = await preview(content);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const shown = await house.ask(seeImport, { import: read.value.id }, planner);
  if (!shown.ok) throw new Error(JSON.stringify(shown));
  return { id: read.value.id, rows: shown.value.rows };
}

const table = `decree,year,unit code,title,element no,element,criterion no,criterion
Kepmenaker 7/2024,2024,C.24LASO1.001.1,Menyiapkan tempat,1,Menyiapkan,1.1,Alat diperiksa
Kepmenaker 7/2024,2024,C.24LASO1.001.1,Menyiapkan tempat,1,Menyiapkan,1.3,Meja bersih
Kepmenaker 7/2024,2024,C.24LAS01.001.1,Judul lain,3,Menutup,,
`;

test('the pack brings codes and titles, without a sentence of anybody', async () => {
  await house.inCentre((tx) => loadUnitsPack(tx, house.centre));
  const key = 'C.24LAS01.029.1@98/2018' as UnitKey;
  const [units, criteria] = await house.inCentre(async (tx) => [await unitsByKey(tx, [key]), await criteriaOf(tx, [key])] as const);
  expect(units.get(key)).toMatchObject({ code: 'C.24LAS01.029.1', decree: '98/2018' });
  expect(criteria.get(key)).toEqual([]);
  expect(await house.inCentre((tx) => searchUnits(tx, 'kampuh pelat'))).toMatchObject([{ code: 'C.24LAS01.029.1' }]);
});

test('a table is previewed with every oddity and blocked by none', async () => {
  const { id, rows } = await seen(table);
  expect(rows.map((row) => [row.state, row.warnings.map((warning) => warning.kind)])).toEqual([
    ['new', ['code', 'doubled-code', 'missing-criterion']],
    ['new', ['doubled-code', 'missing-element', 'missing-element', 'element-without-criteria']],
  ]);
  expect(await house.run(confirmImport, { import: id, rows: [1] }, planner)).toMatchObject({ ok: true, value: { taken: 1 } });
  expect(await house.ask(seeUnit, { unit: 'C.24LAS01.001.1@7/2024' }, planner)).toMatchObject({ value: { unit: { title: 'Menyiapkan tempat' }, criteria: [{ element: 1, no: '1.1' }, { no: '1.3' }] } });
  expect(await house.run(confirmImport, { import: id, rows: [1] }, planner)).toMatchObject({ ok: false, error: { code: 'standards.nothing-chosen' } });
  expect((await seen(table)).rows.map((row) => row.state)).toEqual(['same', 'changed']);
});

test('what is no list of units is refused with the form we know', async () => {
  for (const content of ['{"decree": "tanpa nomor", "units": []}', '{broken', 'a,b\n1,2\n', '[1,2]']) {
    expect(await preview(content)).toMatchObject({ ok: false, error: { code: 'standards.file-unreadable', field: 'file' } });
  }
});

/** Units, elements, criteria, and every oddity of the three real decrees. */
const real = [
  ['skkni-2016-321.json', 24, 78, 236, { 'element-without-criteria': ['J.611000.017.01', 'J.611000.023.01'], 'missing-element': ['J.611000.023.01'], 'stray-criterion': ['J.611000.023.01', 'J.611000.023.01'] }],
  ['skkni-2018-056.json', 17, 75, 246, {}],
  ['skkni-2023-126.json', 20, 53, 155, { code: ['M.74DKV13.015.3'] }],
] as const;

test.skipIf(!existsSync(folder)).each(real)('the decree of %s is read whole, slips named', async (file, units, elements, criteria, oddities) => {
  const { id, rows } = await seen(readFileSync(join(folder, file), 'utf8'));
  expect(rows).toHaveLength(units);
  const found: Record<string, string[]> = {};
  for (const row of rows) for (const warning of row.warnings) (found[warning.kind] ??= []).push(row.unit.code);
  expect(found).toEqual(oddities);
  expect(await house.run(confirmImport, { import: id, rows: [], all: true }, planner)).toMatchObject({ ok: true, value: { taken: units } });
  const keys = rows.map((row) => row.key);
  const stored = await house.inCentre(async (tx) => ({
    criteria: [...(await criteriaOf(tx, keys)).values()].flat().length,
    elements: (await tables(tx).selectFrom('standards.elements').select('number').where('unit_key', 'in', keys).execute()).length,
  }));
  expect(stored).toEqual({ criteria, elements });
});

test('halves of letters, and numbers that count nothing, cost a decree nothing', async () => {
  const elements = [1.5, 1e12, '2'].map((no) => ({ no, title: `E \ud83d ${no}`, criteria: [{ no: '1.1', text: `${'k'.repeat(1_999)}😀` }] }));
  const { id } = await seen(JSON.stringify({ decree: 'Kepmenaker 901/2021', field: 'Bidang \udc00', units: [{ code: 'X.90UJI01.001.1', title: 'Judul \ud800', elements }] }));
  expect(await house.run(confirmImport, { import: id, rows: [], all: true }, planner)).toMatchObject({ ok: true });
});

test('the sample has sentences of our own for what its programs teach', async () => {
  await house.loadSample();
  const key = 'C.24LAS01.029.1@98/2018' as UnitKey;
  const criteria = await house.inCentre((tx) => criteriaOf(tx, [key]));
  expect(criteria.get(key)).toHaveLength(9);
  expect(await house.ask(listUnitsQuestion, { decree: 'SK1/2025' }, planner)).toMatchObject({ value: { total: 32 } });
});
