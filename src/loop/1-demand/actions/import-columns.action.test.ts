import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../module.ts';
import { listImportRows } from '../store/import-rows.ts';
import { findImport, listUnfinished } from '../store/imports.ts';
import { runImport } from './run-import.ts';
import { uploadVacancies } from './upload-vacancies.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
let planner: ReturnType<typeof browserOf>;
const path = '/kebutuhan/impor';

beforeAll(async () => {
  house = await testHouse({ modules: [standardsModule, demandModule] });
  planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));
});

async function upload(bytes: Buffer | string, name: string): Promise<string> {
  const form = new FormData();
  form.append('_csrf', await planner.seal(path));
  form.append('_key', newId());
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  const body = new Response(form);
  const sent = await planner.ask(path, { method: 'POST', headers: { 'content-type': body.headers.get('content-type')! }, body: Buffer.from(await body.arrayBuffer()) });
  expect(sent.status).toBe(303);
  return String(sent.headers['location']);
}
const idOf = (at: string): Id<'import'> => /impor\/([0-9a-f-]{36})/.exec(at)![1] as Id<'import'>;
const chosen = (page: string): Record<string, string> => Object.fromEntries([...page.matchAll(/<select[^>]*name="(columns\.\d+\.field)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [name!, /<option[^>]*(?:value="([^"]*)"[^>]*selected|selected[^>]*value="([^"]*)")/.exec(options!)?.slice(1).find((one) => one !== undefined) ?? '']));
const names = (page: string): Record<string, string> => Object.fromEntries([...page.matchAll(/name="(columns\.\d+\.name)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
const seen = (id: Id<'import'>) => house.inCentre(async (tx) => (await findImport(tx, id))!);
const rowsOf = (id: Id<'import'>) => house.inCentre((tx) => listImportRows(tx, id, undefined, 100, 0));
const start = async (at: string, fields: Record<string, string>) => planner.post(at, { ...fields, _csrf: await planner.seal(at), _key: newId() });

const november = 'Apa;Siapa;Kabupaten;Orang\nWelder;PT Galangan Contoh;Kota Cilegon;8\nPenjahit;CV Garmen Contoh;Kab. Serang;4';

test('what the columns seem to mean is shown with examples, and nothing is read before a person has settled it', async () => {
  const at = await upload(november, 'lowongan-dinas-2026-11.csv');
  expect(at).toMatch(/\/kolom$/);
  const page = await planner.ask(at);
  expect(page.status).toBe(200);
  for (const words of ['Apa', 'Welder · Penjahit', 'Kota Cilegon', 'belum dikenal', 'dikenali', 'value="lowongan dinas"']) expect(page.text).toContain(words);
  expect(Object.values(chosen(page.text))).toEqual(['', '', 'regency', '']);
  expect((await seen(idOf(at))).status).toBe('choosing');
  expect(await house.inCentre((tx) => listUnfinished(tx, '2030-01-01T00:00:00.000Z' as never))).toEqual([]);
});

test('without a column of titles it does not start; corrected, it is read as a person said', async () => {
  const at = await upload(november, 'lowongan-dinas-2026-11.csv');
  const page = await planner.ask(at);
  const without = await start(at, { ...names(page.text), ...chosen(page.text), source: 'Bursa dinas' });
  expect(without.status).toBe(422);
  expect(without.text).toContain('Pilih kolom mana yang berisi judul');
  const done = await start(at, { ...names(page.text), ...chosen(page.text), 'columns.0.field': 'title', 'columns.1.field': 'employer', 'columns.3.field': 'headcount', source: 'Bursa dinas' });
  expect(done.status).toBe(303);
  await runImport({ runner: house.runner, centre: house.centre, import: idOf(at) });
  expect(await seen(idOf(at))).toMatchObject({ status: 'finished', sourceName: 'Bursa dinas', counts: { accepted: 2 } });
  expect((await rowsOf(idOf(at))).map((row) => [row.title, row.company])).toEqual([['Welder', 'PT Galangan Contoh'], ['Penjahit', 'CV Garmen Contoh']]);
  expect((await start(at, { source: 'Lagi', ...names(page.text), 'columns.0.field': 'title' })).status).toBe(422);
});

test('the next file of the same source is proposed as it was settled, in whatever order its columns come', async () => {
  const at = await upload('orang;SIAPA;apa;kabupaten\n3;PT Baru Contoh;Tukang las;Kota Serang', 'lowongan-dinas-2026-12.csv');
  const page = await planner.ask(at);
  expect(page.text).toContain('berkas dari Bursa dinas sebelumnya');
  expect(page.text).toContain('dari ingatan');
  expect(Object.values(chosen(page.text))).toEqual(['headcount', 'employer', 'title', 'regency']);
  expect((await start(at, { ...names(page.text), ...chosen(page.text), source: 'Bursa dinas' })).status).toBe(303);
  await runImport({ runner: house.runner, centre: house.centre, import: idOf(at) });
  expect(await rowsOf(idOf(at))).toMatchObject([{ title: 'Tukang las', company: 'PT Baru Contoh', outcome: 'accepted' }]);
});

test('a file that is no table says so instead of its columns, and can be thrown away', async () => {
  const at = await upload(`${'kolom,'.repeat(100_000)}\n1`, 'lebar.csv');
  const page = await planner.ask(at);
  expect(page.text).toContain('Kolomnya terlalu banyak.');
  const away = at.replace(/kolom$/, 'batal');
  expect((await planner.post(away, { _csrf: await planner.seal(at), _key: newId() })).status).toBe(303);
  expect((await seen(idOf(at))).status).toBe('cancelled');
});

test('a file whose columns wait for a person is read by their names when whoever has it does not ask', async () => {
  const at = await upload('Jabatan;Perusahaan;Jumlah\nJuru las;PT Galangan Contoh;3', 'menunggu.csv');
  const { fileHash } = await seen(idOf(at));
  const again = await house.run(uploadVacancies, { file: fileHash }, house.as('planner'));
  expect(again).toMatchObject({ ok: true, value: { import: idOf(at), isKnown: true, isToRun: true, isToChoose: false } });
  await runImport({ runner: house.runner, centre: house.centre, import: idOf(at) });
  expect(await seen(idOf(at))).toMatchObject({ status: 'finished' });
  expect(await rowsOf(idOf(at))).toHaveLength(1);
});
