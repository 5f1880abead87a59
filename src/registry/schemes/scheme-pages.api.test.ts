import { expect, test } from 'vitest';
import type { Role } from '#kernel/actor';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../standards/module.ts';
import { previewImport } from './actions/preview-import.ts';
import { seeImport } from './actions/see-imports.ts';
import { schemesModule } from './module.ts';
import { listActiveSchemes } from './store/schemes.ts';

const modules = [standardsModule, schemesModule];
const house = await testHouse({ modules });
await house.loadSample();
const app = await serverOver(house, { modules, actorOf: async (request) => (request.headers['x-role'] ? house.as(request.headers['x-role'] as Role) : undefined) });
const browser = browserOf(app);
const as = (role: Role) => ({ 'x-role': role });
const get = (url: string, role: Role = 'certification') => browser.ask(url, { headers: as(role) });
const post = async (url: string, fields: Record<string, string>, role: Role = 'certification') => browser.post(url, { ...fields, _csrf: /name="_csrf" value="([^"]+)"/.exec((await get('/skema', role)).text)![1]!, _key: newId() }, as(role));
const [one] = await house.inCentre(listActiveSchemes);

test.each(['/skema', '/skema?q=las&state=active', '/skema?q=zzzz', '/skema/baru', '/skema/lsp/baru', `/skema/lsp/${one!.certifier.id}`, `/skema/${one!.id}`, `/skema/${one!.id}/perbaiki`, '/skema/impor'])('%s opens in both languages, and asks a stranger to sign in', async (url) => {
  for (const language of ['id', 'en']) {
    const page = await get(`${url}${url.includes('?') ? '&' : '?'}bahasa=${language}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<h1');
    expect(page.text).not.toMatch(/(?<!%)\{\w+\}|undefined|\[object/);
  }
  expect((await browserOf(app).ask(url)).status).toBe(303);
});

test('an address that names nothing is told as a page that is not there, not as a form to mend', async () => {
  for (const url of ['/skema/tambah', '/skema/lsp/satu', '/skema/impor/dua']) {
    const page = await get(`${url}?bahasa=id`);
    expect([url, page.status, page.text.includes('Halaman atau data ini tidak ada')]).toEqual([url, 404, true]);
  }
});

test('a scheme is recorded, changed and taken out of use by forms; what is wrong comes back with what was typed', async () => {
  const lsp = await post('/skema/lsp/baru', { name: 'LSP Formulir', licensedUntil: '2031-01-31' });
  expect(lsp.status).toBe(303);
  const certifier = /certifier=([0-9a-f-]{36})/.exec(String(lsp.headers['location']))![1]!;
  const wrong = await post('/skema/baru', { certifier, name: '', kind: 'kkni', units: 'A.1 Satu' });
  expect([wrong.status, wrong.text.includes('A.1 Satu')]).toEqual([422, true]);
  const added = await post('/skema/baru', { certifier, name: 'Skema formulir', kind: 'kkni', units: 'A.1 Satu', validUntil: '' });
  const url = String(added.headers['location']);
  expect((await get(url)).text).toContain('Skema formulir');
  expect((await post(`${url}/perbaiki`, { certifier, name: 'Skema lain', kind: 'cluster', version: '1', units: '' })).status).toBe(303);
  expect((await post(`${url}/hentikan`, { version: '2', why: '' })).status).toBe(422);
  expect((await post(`${url}/hentikan`, { version: '2', why: 'dicabut' })).status).toBe(303);
  expect((await get(url)).text).toMatch(/Tidak dipakai lagi|Out of use/);
});

test('who may only look sees no deed, and a record that is not there is told so', async () => {
  const page = await get(`/skema/${one!.id}`, 'instructor');
  expect([page.status, page.text.includes('/perbaiki'), page.text.includes('/hentikan')]).toEqual([200, false, false]);
  expect((await get('/skema/baru', 'instructor')).status).toBe(403);
  for (const url of [`/skema/${newId()}`, `/skema/${newId()}/perbaiki`, `/skema/lsp/${newId()}`, `/skema/impor/${newId()}`]) expect((await get(url)).status, url).toBe(404);
});

test('the file of the list has the columns the import reads, and the API answers the same schemes', async () => {
  const file = await get('/skema?bentuk=csv&q=plc');
  expect(file.text).toMatch(/lsp.*lisensi sampai.*kode unit/);
  expect(file.text).toContain('C.282900.001.01');
  expect((await get('/api/schemes?q=plc')).json()).toMatchObject({ total: 1, lines: [{ name: 'Teknisi PLC Industri', units: [{}, {}, {}, {}, {}] }] });
});

test.each(['xlsx', 'csv'])('the list as %s, read by the import, changes nothing', async (form) => {
  const file = await app.inject({ method: 'GET', url: `/skema?bentuk=${form}&state=active`, headers: as('certification') });
  const kept = await house.files.put(file.rawPayload, { centre: house.centre, kinds: ['xlsx', 'csv', 'text', 'other'], maxBytes: 5_000_000 });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  const read = await house.run(previewImport, { file: kept.value.hash }, house.as('certification'));
  if (!read.ok) throw new Error(JSON.stringify(read));
  const seen = await house.ask(seeImport, { import: read.value.id }, house.as('certification'));
  const rows = seen.ok ? seen.value.rows : [];
  expect(rows).toHaveLength((await house.inCentre(listActiveSchemes)).length);
  expect(rows.filter(({ state }) => state !== 'same')).toEqual([]);
});
