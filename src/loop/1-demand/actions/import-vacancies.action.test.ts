import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { addEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { projectRoot } from '#platform/project-root';
import { testHouse } from '#platform/testing/house';
import { demandModule } from '../module.ts';
import { summarizeDemand } from '../store/doors.ts';
import { listImportRows } from '../store/import-rows.ts';
import { findImport } from '../store/imports.ts';
import { runImport } from './run-import.ts';
import { cancelImport, undoImport } from './stop-import.ts';
import { uploadVacancies } from './upload-vacancies.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const shipyard = newId<'employer'>();

beforeAll(async () => {
  house = await testHouse({ modules: [demandModule] });
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh' } }]));
});

async function upload(bytes: Buffer | string, fileName = 'lowongan.csv') {
  const kept = await house.files.put(Buffer.from(bytes), { centre: house.centre, kinds: ['csv', 'jsonl', 'xlsx', 'gz', 'text'], maxBytes: 50_000_000 });
  const uploaded = await house.run(uploadVacancies, { file: (kept as { value: { hash: string } }).value.hash, fileName }, house.as('planner'));
  return (uploaded as { value: { import: Id<'import'>; isKnown: boolean; isToRun: boolean } }).value;
}
const run = (id: Id<'import'>, signal?: AbortSignal) => runImport({ runner: house.runner, centre: house.centre, import: id, signal });
const seen = (id: Id<'import'>) => house.inCentre(async (tx) => (await findImport(tx, id))!);
const rowsOf = (id: Id<'import'>) => house.inCentre((tx) => listImportRows(tx, id, undefined, 100, 0));
const countVacancies = async (): Promise<number> => (await house.inCentre((tx) => summarizeDemand(tx, house.today))).reduce((sum, one) => sum + one.heard, 0);

const fiveRows = ['Judul,Perusahaan,Lokasi,Kuota,Tanggal tutup',
  'Welder,PT. Galangan Contoh,Kota Cilegon,8,30/11/2026',
  'Welder,Galangan Contoh,KOTA CILEGON,8,30/11/2026',
  'Juru las,PT Kapal Contoh,Kota Serang,,30/11/2026',
  ',PT Kapal Contoh,Kota Serang,3,30/11/2026',
  'Penjahit,CV Garmen Contoh,Kab. Serang,-2,30/11/2026'].join('\n');

test('every row of a file ends as accepted, repaired, duplicate or refused, and says why', async () => {
  const { import: id } = await upload(fiveRows);
  await run(id);
  expect(await seen(id)).toMatchObject({ status: 'finished', counts: { accepted: 1, repaired: 1, duplicate: 1, refused: 2 } });
  const rows = await rowsOf(id);
  expect(rows.map((row) => [row.outcome, row.reasons[0]?.code])).toEqual([
    ['accepted', undefined], ['duplicate', 'duplicate.same-file'], ['repaired', 'headcount.assumed-one'], ['refused', 'title.missing'], ['refused', 'headcount.not-positive'],
  ]);
  expect(await countVacancies()).toBe(9);
});

test('the same file again is not read again, and its rows in another file are duplicates', async () => {
  const again = await upload(fiveRows);
  expect(again).toMatchObject({ isKnown: true, isToRun: false });
  const packed = await upload(gzipSync(fiveRows), 'lowongan.csv.gz');
  await run(packed.import);
  expect(await seen(packed.import)).toMatchObject({ status: 'finished', counts: { accepted: 0, repaired: 0, duplicate: 3, refused: 2 } });
  expect((await rowsOf(packed.import))[0]!.reasons[0]).toMatchObject({ code: 'duplicate.other-file' });
  expect(await countVacancies()).toBe(9);
});

test('a run that was cut off goes on behind its last commit, and no row is taken twice', async () => {
  const lines = Array.from({ length: 2_500 }, (_, index) => JSON.stringify({ id: `sumber-contoh-nomor-${index}`, title: 'Welder', company: `PT Contoh ${index}`, regency: 'Kota Cilegon', quota: 1, apply_until: '30/11/2026' }));
  const { import: id } = await upload(lines.join('\n'), 'lowongan.jsonl');
  const cut = new AbortController();
  const runner = { ...house.runner, run: async (...given: Parameters<typeof house.runner.run>) => { const result = await house.runner.run(...given); cut.abort(); return result; } };
  await runImport({ runner: runner as typeof house.runner, centre: house.centre, import: id, signal: cut.signal });
  expect(await seen(id)).toMatchObject({ status: 'running', lastLine: 1_000, counts: { accepted: 1_000 } });
  await Promise.all([run(id), run(id)]);
  expect(await seen(id)).toMatchObject({ status: 'finished', lastLine: 2_500, counts: { accepted: 2_500, duplicate: 0 } });
});

test('a file that is no table fails in words and keeps nothing half', async () => {
  const { import: id } = await upload(gzipSync(Buffer.alloc(40_000_000, 'a')), 'bom.csv.gz');
  await run(id);
  expect(await seen(id)).toMatchObject({ status: 'failed', problem: 'file.zip-bomb' });
});

test('an import is stopped and goes on when the file is given again; taken back, nothing of it is left and it can begin anew', async () => {
  const text = Array.from({ length: 2_200 }, (_, index) => JSON.stringify({ id: `tarik-kembali-nomor-${index}`, title: 'Penjahit', company: `CV Busana ${index}`, regency: 'Kota Serang', quota: 1, apply_until: '30/11/2026' })).join('\n');
  const before = await countVacancies();
  const { import: id } = await upload(text, 'tarik.jsonl');
  expect(await house.run(undoImport, { import: id }, house.as('planner'))).toMatchObject({ ok: false, error: { code: 'demand.import-running' } });
  const runner = { ...house.runner, run: async (...given: Parameters<typeof house.runner.run>) => {
    const result = await house.runner.run(...given);
    await house.run(cancelImport, { import: id }, house.as('planner'));
    return result;
  } };
  await runImport({ runner: runner as typeof house.runner, centre: house.centre, import: id });
  expect(await seen(id)).toMatchObject({ status: 'cancelled', lastLine: 1_000, counts: { accepted: 1_000 } });
  await run(id);
  expect(await seen(id)).toMatchObject({ status: 'cancelled', lastLine: 1_000 });
  expect(await upload(text, 'tarik.jsonl')).toMatchObject({ import: id, isToRun: true });
  await run(id);
  expect(await seen(id)).toMatchObject({ status: 'finished', counts: { accepted: 2_200 } });
  expect(await countVacancies()).toBe(before + 2_200);
  expect(await house.run(undoImport, { import: id }, house.as('planner'))).toMatchObject({ ok: true, value: { vacancies: 2_200 } });
  expect(await countVacancies()).toBe(before);
  expect(await seen(id)).toMatchObject({ status: 'undone', lastLine: 0, counts: { accepted: 0 } });
  expect(await house.run(undoImport, { import: id }, house.as('planner'))).toMatchObject({ ok: false, error: { code: 'demand.import-over' } });
  expect(await house.run(undoImport, { import: id }, house.as('head'))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
  await upload(text, 'tarik.jsonl');
  await run(id);
  expect(await countVacancies()).toBe(before + 2_200);
});

const folder = join(projectRoot(), '..', 'shared', 'data', 'vacancies');
const sets = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gz')).sort() : [];

test.skipIf(sets.length === 0)('all 29,100 development rows come in, each with its end', async () => {
  const ends: Record<string, unknown> = {};
  for (const name of sets) {
    const { import: id } = await upload(readFileSync(join(folder, name)), name);
    await run(id);
    const { status, counts } = await seen(id);
    expect(status).toBe('finished');
    ends[name.slice(0, -'.jsonl.gz'.length)] = counts;
  }
  const end = (accepted: number, repaired: number, duplicate: number, refused = 0) => ({ accepted, repaired, duplicate, refused });
  expect(ends).toEqual({
    jobstreet_2021_2022_office_it: end(0, 958, 1910), jobstreet_2024_salary: end(0, 5074, 122), jobstreet_2025_full_text: end(0, 209, 7), jobstreet_2026: end(0, 294, 219),
    karirhub_lokerid_techinasia_2026: end(0, 581, 9), maganghub_2025_dec: end(7603, 7, 42), maganghub_2025_nov_central_java_diy: end(1743, 0, 17), maganghub_2025_oct: end(762, 0, 3),
    maganghub_2026: end(9414, 49, 77),
  });
}, 600_000);
