import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileKind } from '#platform/files/file-store';
import { projectRoot } from '#platform/project-root';
import { testHouse } from '#platform/testing/house';
import { standardsModule } from '../standards/module.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { previewImport } from './actions/preview-import.ts';
import { seeImport } from './actions/see-imports.ts';
import { listSchemesQuestion } from './actions/see-schemes.ts';
import { schemesModule } from './module.ts';

const house = await testHouse({ modules: [standardsModule, schemesModule] });
await house.loadSample([standardsModule]);
const officer = house.as('certification');
const kinds: FileKind[] = ['xlsx', 'csv', 'jsonl', 'text', 'other'];
const folder = join(projectRoot(), '..', 'shared', 'data', 'certification');

async function preview(content: string | object, certifier?: string) {
  const kept = await house.files.put(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), { centre: house.centre, kinds, maxBytes: 5_000_000 });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  return house.run(previewImport, { file: kept.value.hash, fileName: 'skema', ...(certifier ? { certifier } : {}) }, officer);
}

async function seen(content: string | object, certifier?: string) {
  const read = await preview(content, certifier);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const shown = await house.ask(seeImport, { import: read.value.id }, officer);
  if (!shown.ok) throw new Error(JSON.stringify(shown));
  return { id: read.value.id, rows: shown.value.rows, told: shown.value.rows.map(({ state, warnings }) => [state, warnings.map(({ kind }) => kind)]) };
}
async function listed(q: string) {
  const found = await house.ask(listSchemesQuestion, { q }, officer);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value.lines;
}

const table = `lsp,lisensi sampai,skema,nomor skema,jenis,berlaku sampai,kode unit,judul unit,bagian,keputusan
LSP Uji,31/12/2028,Las pelat,SKM/1,Klaster,2029-05-31,C.24LAS01.001.1,Persiapan,inti,Kepmenaker 98/2018
LSP Uji,31/12/2028,Las pelat,SKM/1,Klaster,2029-05-31,c24las01.003.1,Proses,inti,
LSP Uji,31/12/2028,Las pelat,SKM/1,Klaster,2029-05-31,C.24LAS01.029.1,Kampuh,pilihan,
LSP Uji,31/12/2028,Las pelat,SKM/1,Klaster,2029-05-31,C.24LAS01.029.1,Kampuh lagi,pilihan,
LSP Uji,31/12/2028,Las pelat lanjut,SKM/1,entah,2020-05-31,C.24LAS01.001.1,,,
LSP Uji,31/12/2028,Las pelat lanjut,SKM/1,entah,2020-05-31,C.24LAS01.003.1,,,
LSP Uji,31/12/2028,Las pelat lanjut,SKM/1,entah,2020-05-31,C.24LAS01.029.1,,,
LSP Uji,31/12/2028,Tanpa unit,,Okupasi,,,,,
LSP Uji,31/12/2028,Asing,SKM/4,KKNI,,Z.99XXX01.001.1,Tidak dikenal,,
`;

test('a table is previewed with every oddity and blocked by none, and comes in row by row', async () => {
  const { id, rows, told } = await seen(table);
  expect(told).toEqual([
    ['new', ['other-spelling', 'doubled-unit', 'doubled-number', 'copied-list']], ['new', ['no-kind', 'over', 'doubled-number', 'copied-list']], ['new', ['no-units']], ['new', ['unknown-unit']],
  ]);
  expect(rows[0]!.scheme).toMatchObject({ certifier: 'LSP Uji', licensedUntil: '2028-12-31', kind: 'cluster', validUntil: '2029-05-31', units: [{ key: 'C.24LAS01.001.1@98/2018' }, { code: 'C.24LAS01.003.1' }, { part: 'elective' }, {}] });
  expect(await house.run(confirmImport, { import: id, rows: [1] }, officer)).toMatchObject({ ok: true, value: { taken: 1 } });
  expect(await listed('pelat')).toMatchObject([{ name: 'Las pelat', number: 'SKM/1', kind: 'cluster', certifier: { name: 'LSP Uji', licensedUntil: '2028-12-31' }, units: [{}, {}, {}] }]);
  expect(await house.run(confirmImport, { import: id, rows: [1] }, officer)).toMatchObject({ ok: false, error: { code: 'schemes.nothing-chosen' } });
  expect(await house.run(confirmImport, { import: id, rows: [], all: true }, officer)).toMatchObject({ ok: true, value: { taken: 3 } });
});

test('the same file again changes nothing; what it leaves out stays', async () => {
  const again = await seen(table);
  expect(again.rows.map(({ state }) => state)).toEqual(['changed', 'same', 'same', 'same']);
  const shorter = await seen({ lsp: 'lsp UJI', schemes: [{ name: 'LAS PELAT' }] });
  expect(shorter.told).toEqual([['changed', ['no-units', 'no-kind']]]);
  expect(await house.run(confirmImport, { import: shorter.id, rows: [1] }, officer)).toMatchObject({ ok: true });
  expect(await listed('las pelat')).toMatchObject([{ name: 'LAS PELAT', number: 'SKM/1', units: [{}, {}, {}], validUntil: '2029-05-31' }, { name: 'Las pelat lanjut' }]);
});

test('a file without an LSP asks for it, and takes the one that is typed', async () => {
  const file = [{ nama_skema: 'Ilmuwan data', jenis: 'Okupasi', kode_skema: 'SKM/7', unit_kompetensi: [{ kode: 'J.62DMI00.001.1', judul: 'Tujuan' }] }];
  expect(await preview(file)).toMatchObject({ ok: false, error: { code: 'schemes.no-certifier', field: 'certifier' } });
  expect((await seen(file, 'LSP Lain')).rows).toMatchObject([{ state: 'new', scheme: { certifier: 'LSP Lain', number: 'SKM/7', kind: 'occupation', units: [{ title: 'Tujuan', key: null }] } }]);
});

test('two people who take the same rows over at once write them once', async () => {
  const { id } = await seen({ lsp: 'LSP Serentak', schemes: [{ name: 'Serentak', kind: 'KKNI' }] });
  const both = await Promise.all([1, 2].map(() => house.run(confirmImport, { import: id, rows: [1] }, officer)));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await listed('serentak')).toHaveLength(1);
});

test('what is no list of schemes is refused with the form we know', async () => {
  for (const content of ['{broken', '{}', 'a,b\n1,2\n', '[1,2]', '[]', '{"schemes": {"name": 1}}', '{"schemes": [{"name": "   "}]}']) {
    expect(await preview(content, 'LSP'), content).toMatchObject({ ok: false, error: { code: 'schemes.file-unreadable', field: 'file' } });
  }
  expect(await preview({ lsp: 'LSP', schemes: Array.from({ length: 2_001 }, (_, at) => ({ name: `S${at}` })) })).toMatchObject({ ok: false, error: { code: 'schemes.file-too-long', most: 2_000 } });
});

const real = [['lsp_blk_surabaya_schemes.csv', 98], ['lsp_it_schemes_dev.json', 12], ['smk_schemes_dev.json', 3], ['scheme_phb_electrical.json', 1], ['scheme_animation_pre_production.json', 1]] as const;

test.skipIf(!existsSync(folder)).each(real)('the lists of %s are read whole', async (file, schemes) => {
  const { id, rows } = await seen(readFileSync(join(folder, file), 'utf8'), 'LSP Nyata');
  expect(rows).toHaveLength(schemes);
  expect(await house.run(confirmImport, { import: id, rows: [], all: true }, officer)).toMatchObject({ ok: true });
});
