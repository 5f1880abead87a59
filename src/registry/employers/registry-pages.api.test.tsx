import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import type { Role } from '#kernel/actor';
import { createServer } from '#platform/http/create-server';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { findPersonByNik, listSamplePersons } from '#people';
import { PageContext } from '#ui/page-context';
import { centresModule } from '../centres/module.ts';
import { peopleModule } from '../people/module.ts';
import { standardsModule } from '../standards/module.ts';
import { employersModule } from './module.ts';
import { listSampleEmployers } from './store/employers.ts';

const modules = [standardsModule, centresModule, peopleModule, employersModule];
const house = await testHouse({ modules });
await house.loadSample();
const app = await createServer({
  modules, runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, formatFact: (_, value) => String(value),
  frame: {
    draw: async (request, reply, page, notice) => `<title>${page.title}</title>${notice ?? ''}${(page.problems ?? []).map((problem) => `<p class="problem">${problem.text}</p>`).join('')}${render(
      <PageContext.Provider value={{ lang: 'id', csrf: request.formSeal(reply), path: request.url, newKey: () => newId() as string }}>{page.body}</PageContext.Provider>)}`,
    message: (_, title, text) => ({ title, body: <p>{text}</p> }),
  },
  centreOf: async () => ({ id: house.centre, name: 'Uji', shortName: 'Uji', zone: 'Asia/Jakarta' }),
  actorOf: async (request) => (request.headers['x-role'] ? house.as(request.headers['x-role'] as Role) : undefined),
  isAlive: async () => true, version: 'test', secret: 'a secret of tests only, thirty-two bytes', isSecure: false, assetsFolder: await mkdtemp(join(tmpdir(), 'balai-assets-')), requestsPerMinute: 100_000, log: false,
});
await app.ready();
afterAll(() => app.close());

const get = (url: string, role: Role = 'administrator') => app.inject({ method: 'GET', url, headers: { 'x-role': role } });
async function post(url: string, fields: Record<string, string>, from: string) {
  const page = await get(from);
  const seal = /name="_csrf" value="([^"]+)"/.exec(page.body)![1]!;
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return app.inject({ method: 'POST', url, headers: { 'x-role': 'administrator', cookie, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ ...fields, _csrf: seal, _key: newId() }).toString() });
}

const person = (await house.inCentre(listSamplePersons))[0]!;
const employer = (await house.inCentre(listSampleEmployers))[0]!;
const pages = [
  '/orang', '/orang?region=36.74&sex=female&education=sma&sort=-birth&page=2', '/orang?support=true', '/orang?q=zzzz', '/orang/baru', '/orang/nik', `/orang/${person}`, `/orang/${person}/perbaiki`,
  '/perusahaan', '/perusahaan?sector=metal&sort=newest', '/perusahaan/baru', `/perusahaan/${employer}`, `/perusahaan/${employer}/perbaiki`,
  '/standar', '/standar?decree=98%2F2018', '/standar?q=las%20kampuh', '/standar/impor', '/standar/unit/C.24LAS01.029.1%4098%2F2018', '/balai', '/balai/ubah', '/balai/pejabat',
];

test.each(pages)('%s opens for the administrator, in both languages, and asks a stranger to sign in', async (url) => {
  for (const language of ['id', 'en']) {
    const page = await get(`${url}${url.includes('?') ? '&' : '?'}bahasa=${language}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<h1');
    expect(page.body).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
  const stranger = await app.inject({ method: 'GET', url });
  expect([stranger.statusCode, stranger.headers.location?.startsWith('/masuk')]).toEqual([303, true]);
});

test.each(['/orang', '/perusahaan', '/standar'])('%s is exported as it is filtered', async (url) => {
  const csv = await get(`${url}?bentuk=csv&q=contoh`);
  expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect((await get(`${url}?bentuk=xlsx`)).headers['content-type']).toContain('spreadsheetml');
});

test('a NIK is looked up by post and stands in no address; in the name field it is taken out', async () => {
  expect((await get('/orang?q=3674014507030004')).headers.location).toBe('/orang');
  const wrong = await post('/orang/nik', { nik: '367401450703000' }, '/orang/nik');
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Yang Anda ketik baru 15');
  expect(wrong.body).not.toContain('367401450703000');
  expect(await house.inCentre((tx) => findPersonByNik(tx, house.vault, '3674014507030004'))).toBeUndefined();
});

test('an employer’s link is shown on the answer, once', async () => {
  const made = await post(`/perusahaan/${employer}/tautan`, { channel: 'none' }, `/perusahaan/${employer}`);
  expect(made.statusCode).toBe(200);
  const link = /value="(http[^"]+)"/.exec(made.body)![1]!;
  expect(link).toContain('/untuk-perusahaan/');
  expect((await get(`/perusahaan/${employer}`)).body).not.toContain(link);
});

test('a form with mistakes comes back with what was typed', async () => {
  const again = await post('/perusahaan/baru', { name: 'PT Belum Ada', phone: 'abc', sector: 'metal' }, '/perusahaan/baru');
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('PT Belum Ada');
  expect((await post('/perusahaan/baru', { name: 'PT Belum Ada', sector: 'metal' }, '/perusahaan/baru')).statusCode).toBe(303);
});
