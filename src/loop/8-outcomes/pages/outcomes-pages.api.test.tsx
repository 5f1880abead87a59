import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import type { Role } from '#kernel/actor';
import { createServer } from '#platform/http/create-server';
import { newId } from '#platform/new-id';
import { stopPdf } from '#platform/pdf/render-pdf';
import { PageContext } from '#ui/page-context';
import { checkInLink } from '../actions/check-in-link.ts';
import { seeReport } from '../actions/see-report.ts';
import { outcomesModule } from '../module.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';
import { peopleHref } from './report-words.ts';

const house = await outcomesHouse();
const app = await createServer({
  modules: [outcomesModule], runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, formatFact: (_, value) => String(value),
  frame: {
    draw: async (request, reply, page, notice) => `<title>${page.title}</title>${notice ?? ''}${(page.problems ?? []).map((problem) => `<p class="problem">${problem.text}</p>`).join('')}${render(
      <PageContext.Provider value={{ lang: request.language, csrf: request.formSeal(reply), path: request.url, newKey: () => newId() as string }}>{page.body}</PageContext.Provider>)}`,
    message: (_, title, text) => ({ title, body: <p>{text}</p> }),
  },
  centreOf: async () => ({ id: house.centre, name: 'Uji', shortName: 'Uji', zone: 'Asia/Jakarta' }),
  actorOf: async (request) => (request.headers['x-role'] ? house.as(request.headers['x-role'] as Role) : undefined),
  isAlive: async () => true, version: 'test', secret: 'a secret of tests only, thirty-two bytes', isSecure: false, assetsFolder: await mkdtemp(join(tmpdir(), 'balai-assets-')), requestsPerMinute: 100_000, log: false,
});
await app.ready();
afterAll(async () => {
  await app.close();
  await stopPdf();
});

const get = (url: string, role: Role | undefined = 'administrator') => app.inject({ method: 'GET', url, headers: role ? { 'x-role': role } : {} });
const visit = (url: string) => app.inject({ method: 'GET', url });
async function post(url: string, fields: Record<string, string>, from: string, role?: Role) {
  const headers = role ? { 'x-role': role } : {};
  const page = await app.inject({ method: 'GET', url: from, headers });
  const seal = /name="_csrf" value="([^"]+)"/.exec(page.body)![1]!;
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return app.inject({ method: 'POST', url, headers: { ...headers, cookie, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ ...fields, _csrf: seal, _key: newId() }).toString() });
}

const all = await house.checkInsOf();
const isOpen = (one: (typeof all)[number]): boolean => !one.situation && one.dueOn <= house.today && house.today < one.closesOn;
const [open, another] = all.filter(isOpen);
const answered = all.find((one) => one.situation === 'employed' && one.source === 'self')!;
const linkOf = (one: (typeof all)[number]): string => checkInLink(house.links, house.centre, one.id);
const report = `/hasil/laporan/${house.oldest.id}`;

test.each([
  '/hasil', '/hasil?state=answered&month=3', '/hasil?state=upcoming&page=2', `/hasil?wave=${house.oldest.id}&state=all&q=a`, '/hasil?state=confirm', `/hasil/kabar/${open!.id}`, `/hasil/kabar/${open!.id}?situation=employed`,
  `/hasil/kabar/${answered.id}`, '/hasil/bekerja', '/hasil/bekerja?source=employer&q=a', `/hasil/bekerja/baru?person=${answered.person}`, '/hasil/laporan', report, `${report}/cetak`, `${report}/orang?group=working&month=6&field=welding`,
  `${report}/orang?group=applicants&support=true`,
])('%s opens for staff in both languages, and asks a stranger to sign in', async (url) => {
  for (const language of ['id', 'en']) {
    const page = await get(`${url}${url.includes('?') ? '&' : '?'}bahasa=${language}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<h1');
    // The counter of a text area has holes of its own.
    expect(page.body.replaceAll('%{count}', '')).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
  }
  expect((await visit(url)).statusCode).toBe(303);
});

test('the report is a PDF, a workbook, and lists that download exactly what they show', async () => {
  const pdf = await get(`${report}/laporan.pdf`);
  expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const opened = [...pdf.rawPayload.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
  for (const group of ['filled', 'applicants', 'competent', 'certified', 'working'] as const) expect(opened.some((address) => address!.startsWith('http://') && address!.includes(`${report}/orang?`) && address!.includes(`group=${group}`)), group).toBe(true);
  expect((await get(`${report}/laporan.xlsx`)).rawPayload.subarray(0, 2).toString()).toBe('PK');
  const { report: figures } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  const csv = await get(`${peopleHref(house.oldest.id, figures.whole.completed.of)}&bentuk=csv`);
  expect(csv.body.trim().split('\n')).toHaveLength(figures.whole.completed.count + 1);
});

test('each figure on the page carries the address of its list', async () => {
  const page = (await get(report)).body.replaceAll('&amp;', '&');
  const { report: figures } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  for (const row of [figures.whole, ...figures.byField, ...figures.byRegion, ...figures.bySupport]) expect(page).toContain(`href="${peopleHref(house.oldest.id, row.filled.of)}"`);
  expect(page).toContain(`href="${peopleHref(house.oldest.id, figures.months.at(-1)!.whole.working.of)}"`);
});

test('a graduate answers by link: what they do, the job, the answers to check, thanks; only the last step writes', async () => {
  const link = linkOf(open!);
  const job = { situation: 'employed', employerName: 'Bengkel <b>Contoh</b>', startedOn: house.today as string, isInField: 'true', wage: '4.500.000' };
  expect((await visit(link)).body).toContain('Apa kegiatan Anda sekarang?');
  expect((await visit(`${link}/rincian?situation=employed`)).body).toContain('name="startedOn"');
  expect((await visit(`${link}/rincian`)).statusCode).toBe(422);
  const missing = await post(`${link}/periksa`, { situation: 'employed', startedOn: '1926-01-01' }, link + '/rincian?situation=employed');
  expect([missing.statusCode, missing.body.includes('tulis namanya')]).toEqual([422, true]);
  const check = await post(`${link}/periksa`, job, `${link}/rincian?situation=employed`);
  expect(check.body).toContain('Rp 4.500.000');
  expect(check.body).not.toContain('<b>Contoh</b>');
  expect((await house.checkInsOf({ ids: [open!.id] }))[0]).toEqual(open);

  const sent = await post(link, job, `${link}/rincian?situation=employed`);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${link}/terima-kasih`]);
  expect((await visit(`${link}/terima-kasih`)).body).toContain('Terima kasih');
  expect((await house.checkInsOf({ ids: [open!.id] }))[0]).toMatchObject({ situation: 'employed', source: 'self', isInField: true });
});

test('whoever does not work checks one answer, and may correct it by the same link', async () => {
  const link = linkOf(another!);
  expect((await visit(`${link}/rincian?situation=not-working`)).body).toContain('Kirim kabar');
  expect((await post(link, { situation: 'not-working' }, `${link}/rincian?situation=not-working`)).statusCode).toBe(303);
  expect((await post(link, { situation: 'studying' }, `${link}/rincian?situation=studying`)).statusCode).toBe(303);
  expect((await house.checkInsOf({ ids: [another!.id] }))[0]).toMatchObject({ situation: 'studying', version: 3 });
});

test('a wrong link, a closed question and one ahead are told in words', async () => {
  expect((await visit('/kabar/tidak-ada')).statusCode).toBe(404);
  expect((await visit(linkOf(open!).slice(0, -2))).statusCode).toBe(404);
  expect((await visit(linkOf(all.find((one) => one.closesOn <= house.today)!))).body).toContain('Pertanyaan ini sudah ditutup');
  expect((await visit(linkOf(all.find((one) => one.dueOn > house.today)!))).body).toContain('Belum waktunya');
});

test('staff confirm an answer with the employer', async () => {
  const at = `/hasil/kabar/${answered.id}`;
  const saved = await post(at, { situation: 'employed', employerName: 'PT Contoh Baru', startedOn: answered.answeredOn!, isInField: 'false', source: 'employer', version: String(answered.version) }, at, 'employment');
  expect([saved.statusCode, saved.headers.location]).toEqual([303, at]);
  expect((await get(at)).body).toContain('Dipastikan perusahaan');
  const stale = await post(at, { situation: 'studying', source: 'counter', version: String(answered.version) }, at, 'employment');
  expect(stale.statusCode).toBe(409);
});

test('the API tells the report and refuses what the pages refuse', async () => {
  const told = await get(`/api/outcomes/reports/${house.oldest.id}`, 'head');
  expect((told.json() as { report: { whole: { filled: { count: number } } } }).report.whole.filled.count).toBeGreaterThan(50);
  expect((await get('/api/outcomes/check-ins', 'trainee')).statusCode).toBe(403);
});

test('seats open the classes they are in, ratios their applicants, and the number of employers all of them', async () => {
  const { body } = await get(report);
  const { report: shown } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  for (const { key } of shown.byField) expect(body).toContain(`/gelombang/${house.oldest.id}?field=${key}`);
  for (const { key } of shown.byClass) expect(body).toContain(`/gelombang/kelas/${key}`);
  const whole = await get(`${report}?perusahaan=semua`);
  const card = /id="perusahaan"[\s\S]*?<\/section>/.exec(whole.body)![0];
  expect(card.match(/<tr/g)).toHaveLength(shown.partners.length + 1);
  expect(body).toContain(`${report}?perusahaan=semua#perusahaan`);
});
