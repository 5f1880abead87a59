import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import { sampleUser } from '#access';
import type { Actor } from '#kernel/actor';
import { listSamplePersons } from '#people';
import { createServer } from '#platform/http/create-server';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { PageContext } from '#ui/page-context';
import { accessModule } from '../../registry/access/module.ts';
import { centresModule } from '../../registry/centres/module.ts';
import { peopleModule } from '../../registry/people/module.ts';
import { standardsModule } from '../../registry/standards/module.ts';
import { programsModule } from '../2-programs/module.ts';
import { wavesModule } from '../3-waves/module.ts';
import { admissionModule } from '../4-admission/module.ts';
import { drawPhoto } from './sample/draw-photo.ts';
import { trainingModule } from './module.ts';
import { enrolmentsOf } from './store/enrolments.ts';
import { evidenceOf } from './store/evidence.ts';
import { listProgress } from './store/progress.ts';

const modules = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule, trainingModule];
const house = await testHouse({ modules });
await house.loadSample();
const sari = (await house.inCentre(listSamplePersons))[0]!;
const actors: Record<string, Actor> = {
  instructor: house.as('instructor', { id: sampleUser('instructor') }), stranger: house.as('instructor', { id: 'somebody-else' }),
  trainee: house.as('trainee', { person: sari }), citizen: house.as('citizen', { person: newId<'person'>() }),
  head: house.as('head'), planner: house.as('planner'), administrator: house.as('administrator'),
};
const app = await createServer({
  modules: [trainingModule], runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, formatFact: (_, value) => String(value),
  frame: {
    draw: async (request, reply, page, notice) => `<title>${page.title}</title>${notice ?? ''}${(page.problems ?? []).map((problem) => `<p class="problem">${problem.text}</p>`).join('')}${render(
      <PageContext.Provider value={{ lang: 'id', csrf: request.formSeal(reply), path: request.url, newKey: () => newId() as string }}>{page.body}</PageContext.Provider>)}`,
    message: (_, title, text) => ({ title, body: <p>{text}</p> }),
  },
  centreOf: async () => ({ id: house.centre, name: 'Uji', shortName: 'Uji', zone: 'Asia/Jakarta' }),
  actorOf: async (request) => actors[request.headers['x-role'] as string],
  isAlive: async () => true, version: 'test', secret: 'a secret of tests only, thirty-two bytes', isSecure: false, assetsFolder: await mkdtemp(join(tmpdir(), 'balai-assets-')), requestsPerMinute: 100_000, log: false,
});
await app.ready();
afterAll(() => app.close());

const mine = (await house.inCentre((tx) => enrolmentsOf(tx, { person: sari }))).find((one) => one.status === 'active')!;
const kelas = `/kelas/${mine.class}`;
const get = (url: string, role = 'instructor') => app.inject({ method: 'GET', url, headers: { 'x-role': role } });

async function post(url: string, fields: Record<string, string>, from: string, role = 'instructor', file?: Buffer) {
  const page = await get(from, role);
  const seal = /name="_csrf" value="([^"]+)"/.exec(page.body)![1]!;
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const all = { _csrf: seal, _key: newId() as string, ...fields };
  if (!file) return app.inject({ method: 'POST', url, headers: { 'x-role': role, cookie, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(all).toString() });
  const parts = Object.entries(all).map(([name, value]) => `--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('');
  const payload = Buffer.concat([Buffer.from(`${parts}--cut\r\ncontent-disposition: form-data; name="file"; filename="las.png"\r\ncontent-type: image/png\r\n\r\n`), file, Buffer.from('\r\n--cut--\r\n')]);
  return app.inject({ method: 'POST', url, headers: { 'x-role': role, cookie, 'content-type': 'multipart/form-data; boundary=cut' }, payload });
}

const criterion = `${kelas}/kemampuan/kriteria?unit=JIP.SM01.004.01%40342%2F2007&criterion=1.1`;
const pages = [
  '/kelas', '/kelas?state=all', '/kelas?todo=attendance', '/kelas?bentuk=csv', '/kelas/tertinggal', '/kelas/tertinggal?followed=no&reason=attendance', '/kelas/tertinggal?bentuk=xlsx', kelas, `${kelas}?bentuk=csv`,
  `${kelas}/presensi`, `${kelas}/presensi?jam=3`, `${kelas}/presensi?day=2026-11-22`, `${kelas}/presensi/kode`, `${kelas}/presensi/cetak`, `${kelas}/jurnal`, `${kelas}/jurnal/baru`, `${kelas}/jurnal/cetak`,
  `${kelas}/kemampuan`, criterion, criterion.replace('kriteria', 'foto'), `/kelas/peserta/${mine.id}`, `/kelas/peserta/${mine.id}/mundur`, `/kelas/peserta/${mine.id}/tindak-lanjut`,
];

test.each(pages)('%s opens for the instructor', async (url) => {
  const page = await get(url);
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toMatch(/\bundefined\b|[^%]\{[a-z]+\}|NaN/);
});

test('an instructor of other classes finds none of it, and sees an empty list', async () => {
  for (const url of [kelas, `${kelas}/presensi`, `/kelas/peserta/${mine.id}`]) expect((await get(url, 'stranger')).statusCode).toBe(404);
  expect((await get('/kelas?state=all', 'stranger')).body).not.toContain(mine.class);
});

test('the head sees a class and is offered nothing to change in it', async () => {
  const page = await get(`${kelas}/presensi`, 'head');
  expect([page.statusCode, page.body.includes('Simpan presensi')]).toEqual([200, false]);
});

test('one tap fills the whole class, and the list of today is no longer waiting', async () => {
  const answer = await post(`${kelas}/presensi`, { day: house.today, version: '0', fill: 'present' }, `${kelas}/presensi`);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${kelas}/presensi?day=${house.today}`]);
  expect((await get(`${kelas}/presensi`)).body).toContain('Terakhir diisi');
  expect((await get('/kelas?todo=attendance')).body).not.toContain(kelas);
});

test('a grid sent twice from an old page is refused with what was typed kept', async () => {
  const answer = await post(`${kelas}/presensi`, { day: house.today, version: '0', [`marks.${mine.id}.1`]: 'sick' }, `${kelas}/presensi`);
  expect(answer.statusCode).toBe(409);
  expect(answer.body).toMatch(new RegExp(`name="marks.${mine.id}.1"[^]{0,300}value="sick" selected`));
});

test('a photo is kept for one criterion and shown to those who may see it only', async () => {
  const fields = { unit: 'JIP.SM01.004.01@342/2007', criterion: '1.1', enrolment: mine.id };
  const bad = await post(`${kelas}/kemampuan/foto`, fields, criterion.replace('kriteria', 'foto'), 'instructor', Buffer.from('<svg onload="x()">'));
  expect([bad.statusCode, bad.body.includes('problem')]).toEqual([422, true]);
  expect((await post(`${kelas}/kemampuan/foto`, fields, criterion.replace('kriteria', 'foto'), 'instructor', drawPhoto(7))).statusCode).toBe(303);
  const evidence = (await house.inCentre((tx) => evidenceOf(tx, mine.id))).at(-1)!;
  const shown = await get(`/kelas/bukti/${evidence.id}`, 'trainee');
  expect([shown.statusCode, shown.headers['content-type'], shown.headers['x-content-type-options']]).toEqual([200, 'image/png', 'nosniff']);
  for (const role of ['stranger', 'citizen']) expect((await get(`/kelas/bukti/${evidence.id}`, role)).statusCode).toBe(404);
  expect((await get(`/kelas/bukti/${evidence.id}`, 'planner')).statusCode).toBe(403);
  const photos = `${criterion.replace('kriteria', 'foto')}&enrolment=${mine.id}`;
  expect((await get(photos, 'head')).body).toContain('<img');
  const closed = (await get(photos, 'planner')).body;
  expect(closed).toContain('bukti tersimpan');
  expect(closed).not.toContain('/kelas/bukti/');
});

test('a judgement is kept with its note, and an older page does not overwrite it', async () => {
  const fields = { unit: 'JIP.SM01.004.01@342/2007', criterion: '1.1', [`results.${mine.id}`]: 'not-yet', [`notes.${mine.id}`]: 'Ulangi besok.' };
  const before = (await house.inCentre((tx) => listProgress(tx, [mine.id], { unitKey: fields.unit, criterion: '1.1' })))[0]?.version ?? 0;
  expect((await post(`${kelas}/kemampuan/kriteria`, { ...fields, [`versions.${mine.id}`]: String(before) }, criterion)).statusCode).toBe(303);
  expect(await house.inCentre((tx) => listProgress(tx, [mine.id], { unitKey: fields.unit, criterion: '1.1' }))).toMatchObject([{ result: 'not-yet', note: 'Ulangi besok.', by: 'instructor of the test' }]);
  expect((await post(`${kelas}/kemampuan/kriteria`, { ...fields, [`results.${mine.id}`]: 'competent', [`versions.${mine.id}`]: String(before) }, criterion)).statusCode).toBe(409);
});

test('the journal takes a lesson once and says what overlaps', async () => {
  const fields = { day: '2026-11-24', fromPeriod: '1', untilPeriod: '2', covered: 'Menyalakan busur pada pelat.', method: 'practice' };
  expect((await post(`${kelas}/jurnal/baru`, fields, `${kelas}/jurnal/baru`)).statusCode).toBe(303);
  const again = await post(`${kelas}/jurnal/baru`, { ...fields, fromPeriod: '2', untilPeriod: '4', covered: '=1+1<script>' }, `${kelas}/jurnal/baru`);
  expect([again.statusCode, again.body.includes('Jam ke-1 sampai ke-2'), again.body.includes('=1+1&lt;script>')]).toEqual([422, true, true]);
});

test('the trainee finds class, lessons and figures on one page, and checks in on another', async () => {
  const page = await get('/saya', 'trainee');
  expect(page.statusCode).toBe(200);
  for (const words of ['Juru Las SMAW A', 'Kehadiran saya', 'Isi presensi', 'Kemampuan saya']) expect(page.body).toContain(words);
  const wrong = await post('/saya/presensi', { code: 'XXXXXX' }, '/saya/presensi', 'trainee');
  expect([wrong.statusCode, wrong.body.includes('Kode ini tidak berlaku lagi')]).toEqual([422, true]);
  expect((await get('/saya', 'citizen')).body).toContain('Anda belum mengikuti kelas');
});

test('leaving for a job is recorded once and takes the person off the class', async () => {
  const other = (await house.inCentre((tx) => enrolmentsOf(tx, { class: mine.class, status: 'active' }))).find((one) => one.id !== mine.id)!;
  const path = `/kelas/peserta/${other.id}/mundur`;
  expect((await post(path, { version: '1', on: '2026-11-25', reason: 'job' }, path)).body).toContain('Tanggal ini belum tiba');
  expect((await post(path, { version: '1', on: '2026-11-24', reason: 'job' }, path)).statusCode).toBe(303);
  expect((await get(`/kelas/peserta/${other.id}`)).body).toContain('Diterima bekerja');
});

test('the API answers the same questions', async () => {
  const answer = await get(`/api/training/classes/${mine.class}/attendance`, 'head');
  expect([answer.statusCode, answer.json<{ rows: unknown[] }>().rows.length]).toEqual([200, 16]);
});
