import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { render } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import { personOfUser, sampleUser } from '#access';
import type { Actor } from '#kernel/actor';
import { createServer } from '#platform/http/create-server';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { PageContext } from '#ui/page-context';
import { listClasses, listWaves } from '#waves';
import { accessModule } from '../../registry/access/module.ts';
import { centresModule } from '../../registry/centres/module.ts';
import { peopleModule } from '../../registry/people/module.ts';
import { standardsModule } from '../../registry/standards/module.ts';
import { programsModule } from '../2-programs/module.ts';
import { wavesModule } from '../3-waves/module.ts';
import { admissionModule } from './module.ts';
import { samplePhoto } from './sample/sample-photo.ts';
import { listApplications } from './store/applications.ts';
import { listBookings } from './store/bookings.ts';
import { listSittings } from './store/sittings.ts';
import { applicationsOf } from './store/summaries.ts';

const modules = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule];
const house = await testHouse({ modules });
await house.loadSample();
await house.opened.ownerPool.query(`insert into access.users (id, name, email) values ('new-citizen', 'x', 'x@contoh.example')`);
const actors: Record<string, Actor> = {
  citizen: house.as('citizen', { id: 'new-citizen' }), admission: house.as('admission'), head: house.as('head'), instructor: house.as('instructor', { id: sampleUser('instructor') }), planner: house.as('planner'),
};
const tried = sampleUser('citizen');
actors['tried'] = house.as('citizen', { id: tried, person: (await house.inCentre((tx) => personOfUser(tx, tried)))! });
const app = await createServer({
  modules: [peopleModule, admissionModule], runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, formatFact: (_, value) => String(value),
  frame: {
    draw: async (request, reply, page, notice) => `<title>${page.title}</title>${notice ?? ''}${(page.problems ?? []).map(({ field, text }) => `<p class="problem">${field ?? ''}: ${text}</p>`).join('')}${render(
      <PageContext.Provider value={{ lang: 'id', csrf: request.formSeal(reply), path: request.url, newKey: () => newId() as string }}>{page.hero}{page.body}</PageContext.Provider>)}`,
    message: (_, title, text) => ({ title, body: <p>{text}</p> }),
  },
  centreOf: async () => ({ id: house.centre, name: 'Uji', shortName: 'Uji', zone: 'Asia/Jakarta' }), actorOf: async (request) => actors[request.headers['x-role'] as string],
  isAlive: async () => true, version: 'test', secret: 'a secret of tests only, thirty-two bytes', isSecure: false, assetsFolder: await mkdtemp(join(tmpdir(), 'balai-assets-')), requestsPerMinute: 100_000, log: false,
});
await app.ready();
afterAll(() => app.close());

const { open, past, classes } = await house.inCentre(async (tx) => {
  const waves = await listWaves(tx);
  const [published] = await listWaves(tx, { status: 'published' });
  return { open: waves.find((wave) => wave.applyFrom <= house.today && wave.applyUntil >= house.today) ?? published!, past: waves.find((wave) => wave.label === 'Gelombang 2')!, classes: await listClasses(tx) };
});
const smaw = classes.find((one) => one.wave === open.id && one.label.includes('SMAW'))!;
const get = (url: string, role?: string) => app.inject({ method: 'GET', url, headers: role ? { 'x-role': role } : {} });

type File = { readonly field: string; readonly name: string; readonly bytes: Buffer };

async function post(url: string, fields: Record<string, string | string[]>, from: string, role: string, files: readonly File[] = []) {
  const page = await get(from, role);
  const seal = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const headers = { 'x-role': role, cookie: page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  const all = Object.entries({ _csrf: seal, _key: newId() as string, ...fields }).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
  if (files.length === 0) return app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(all).toString() });
  const parts = [
    ...all.map(([name, value]) => Buffer.from(`--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)),
    ...files.flatMap(({ field, name, bytes }) => [Buffer.from(`--cut\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), bytes, Buffer.from('\r\n')]),
  ];
  return app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': 'multipart/form-data; boundary=cut' }, payload: Buffer.concat([...parts, Buffer.from('--cut--\r\n')]) });
}

test('anybody reads the catalogue, a class, and whether they may apply; a class of a draft wave is nobody’s', async () => {
  expect((await get('/')).body).toContain(smaw.label);
  expect((await get('/?q=jahit')).body).toContain('cocok dengan');
  expect((await get(`/pelatihan/${smaw.id}`)).body).toContain('Siapa yang boleh mendaftar');
  expect((await get(`/daftar/${smaw.id}?birth=2015-01-01&education=sma&region=36.01.01`)).body).toContain('belum memenuhi syarat');
  expect((await get(`/daftar/${smaw.id}?birth=2002-01-01&education=sma&region=32`)).body).toContain('tidak memenuhi syarat');
  expect((await get(`/daftar/${smaw.id}?birth=2002-01-01&education=sma&region=36.01.01`)).body).toContain('Anda memenuhi syarat');
  const draft = classes.find((one) => one.label.includes('6G'))!;
  expect((await get(`/pelatihan/${draft.id}`)).statusCode).toBe(404);
});

test('a page of the officers asks others to sign in or says no', async () => {
  expect((await get('/penerimaan')).headers.location).toContain('/masuk');
  expect((await get('/penerimaan', 'planner')).statusCode).toBe(403);
  expect((await get('/pendaftaran')).headers.location).toContain('/masuk');
});

test('an application walks through its forms without script, and no page ever shows the NIK', async () => {
  const started = await post(`/daftar/${smaw.id}`, {}, `/daftar/${smaw.id}`, 'citizen');
  expect(started.statusCode).toBe(303);
  const own = started.headers.location as string;
  const nik = '3601016303050001';
  const identity = { fullName: '<script>alert(1)</script> Sari', nik, birthPlace: 'Pandeglang', birthDay: '2005-03-23', sex: 'female' };
  const short = await post(`${own}/nama`, { ...identity, nik: nik.slice(1) }, `${own}/nama`, 'citizen');
  expect([short.statusCode, short.body.includes('NIK terdiri atas 16 angka')]).toEqual([422, true]);
  expect((await post(`${own}/nama`, identity, `${own}/nama`, 'citizen')).headers.location).toBe(own);
  expect((await post(`${own}/tempat-tinggal`, { regionCode: '36.01.01', address: 'Kampung Contoh', phone: '0812 3456 7890' }, `${own}/tempat-tinggal`, 'citizen')).statusCode).toBe(303);
  expect((await post(`${own}/pendidikan`, { education: 'sma', work: 'looking' }, `${own}/pendidikan`, 'citizen')).statusCode).toBe(303);
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const refused = await post(`${own}/berkas`, {}, `${own}/berkas`, 'citizen', [{ field: 'identityCard', name: 'ktp.jpg', bytes: page }]);
  expect([refused.statusCode, refused.body.includes('Jenis berkas ini tidak bisa diterima')]).toEqual([422, true]);
  const photos = [{ field: 'identityCard', name: '../../ktp.png', bytes: samplePhoto() }, { field: 'diploma', name: 'ijazah.png', bytes: samplePhoto(200, 100) }];
  expect((await post(`${own}/berkas`, {}, `${own}/berkas`, 'citizen', photos)).statusCode).toBe(303);
  expect((await post(`${own}/pernyataan`, {}, `${own}/pernyataan`, 'citizen')).body).toContain('Centang pernyataan ini');
  expect((await post(`${own}/pernyataan`, { agree: 'yes' }, `${own}/pernyataan`, 'citizen')).statusCode).toBe(303);
  for (const path of ['', '/nama', '/tempat-tinggal', '/pendidikan', '/kelas', '/berkas', '/pernyataan', '/periksa', '/tarik']) {
    const { statusCode, body } = await get(`${own}${path}`, 'citizen');
    expect([path, statusCode, body.includes(nik), body.includes('<script>alert')]).toEqual([path, 200, false, false]);
  }
  const key = newId() as string;
  const [sent, again] = [await post(`${own}/periksa`, { _key: key }, `${own}/periksa`, 'citizen'), await post(`${own}/periksa`, { _key: key }, `${own}/periksa`, 'citizen')];
  expect([sent.headers.location, again.headers.location]).toEqual([own, own]);
  expect((await get(own, 'citizen')).body).toContain('Pendaftaran Anda kami terima');
  expect((await get(own, 'admission')).statusCode).toBe(403);
});

test('every page of the officers opens, for each who may see it', async () => {
  const [seated] = await house.inCentre((tx) => applicationsOf(tx, { wave: past.id }));
  const held = classes.find((one) => one.wave === past.id)!;
  const paths = [
    '/penerimaan', '/penerimaan?sort=score&q=sari', `/penerimaan?wave=${past.id}&status=confirmed&page=2`, '/penerimaan?twins=true', '/penerimaan?differs=true', '/penerimaan/pemeriksaan', `/penerimaan/pemeriksaan?wave=${past.id}`, `/penerimaan?orang=${seated!.person}`, `/penerimaan/${seated!.id}`,
    `/penerimaan/seleksi/${open.id}`, `/penerimaan/seleksi/${past.id}`, `/penerimaan/seleksi/kelas/${held.id}`, `/penerimaan/nilai/${held.id}`,
    `/penerimaan/aturan/${open.id}/koreksi`, `/penerimaan/aturan/${open.id}/undian`, `/penerimaan/aturan/${open.id}/pratinjau`, `/penerimaan/aturan/${past.id}/pratinjau`, `/penerimaan/aturan/${past.id}/undian`,
  ];
  for (const role of ['admission', 'head']) for (const path of paths) expect([role, path, (await get(path, role)).statusCode]).toEqual([role, path, 200]);
  for (const path of ['/penerimaan/baru', `/penerimaan/aturan/${open.id}`, `/penerimaan/aturan/${open.id}/kunci`]) expect([path, (await get(path, 'admission')).statusCode]).toEqual([path, 200]);
  expect((await get(`/penerimaan/${newId()}`, 'admission')).statusCode).toBe(404);
  const taught = classes.find((one) => one.wave === past.id && one.label === 'Juru Las SMAW A')!;
  expect([(await get(`/penerimaan/nilai/${taught.id}`, 'instructor')).statusCode, (await get(`/penerimaan/nilai/${held.id}`, 'instructor')).statusCode]).toEqual([200, 404]);
});

test('everybody reads the rule of a wave in words, downloads the text that was hashed, and after closing both numbers of the draw', async () => {
  const page = await get(`/aturan/${open.id}`);
  expect(page.body).toContain('Aturan ini sudah dikunci');
  const text = await get(`/aturan/${open.id}/1/aturan.json`);
  expect(text.headers['content-type']).toContain('application/json');
  expect(page.body).toContain(createHash('sha256').update(text.rawPayload).digest('hex'));
  expect((await get(`/aturan/${past.id}`)).body).toMatch(/Versi 2.*Versi 1/s);
  expect([(await get(`/aturan/${open.id}/7/aturan.json`)).statusCode, (await get(`/aturan/${open.id}/x/aturan.json`)).statusCode, (await get(`/aturan/${newId()}`)).statusCode, (await get('/aturan/x')).statusCode]).toEqual([404, 422, 404, 404]);
});

test('a rule is frozen by now, so its form is refused in words and nothing typed is lost; a correction needs its note', async () => {
  const rule = { version: '2', testPercent: '45', interviewPercent: '55', minimumScore: '50', minimumTest: '0', minimumInterview: '0', disabilitySeats: '1', womenSeats: '2', poorHouseholdSeats: '2', homeDistrictSeats: '1', answerHours: '48', replacementDay: '3', graceMinutes: '30', scorerDifference: '15', objectionDays: '3', publicValue: 'Dadu' };
  const form = `/penerimaan/aturan/${open.id}`;
  const late = await post(form, rule, form, 'admission');
  expect([late.statusCode, late.body.includes('Aturan sudah dikunci'), late.body.includes('value="45"')]).toEqual([422, true, true]);
  const silent = await post(`${form}/koreksi`, { ...rule, note: '' }, `${form}/koreksi`, 'admission');
  expect([silent.statusCode, /class="problem">note:/.test(silent.body)]).toEqual([422, true]);
  expect((await post(`${form}/koreksi`, { ...rule, note: 'Bobot salah tulis.' }, `${form}/koreksi`, 'admission')).statusCode).toBe(303);
  expect((await get(`${form}/koreksi`, 'head')).body).toMatch(/Bobot salah tulis.*tes tulis 40\s%.*tes tulis 45\s%.*Setujui koreksi/s);
  expect((await get(`${form}/koreksi`, 'admission')).body).not.toContain('Setujui koreksi');
  const own = await post(`${form}/koreksi/setujui`, {}, `${form}/koreksi`, 'admission');
  expect([own.statusCode, own.body.includes('bukan oleh yang mengusulkannya')]).toEqual([422, true]);
  expect((await post(`${form}/koreksi/batal`, {}, `${form}/koreksi`, 'admission')).headers.location).toBe(`/penerimaan/seleksi/${open.id}`);
  const early = await post(`${form}/undian`, { value: '351' }, `${form}/koreksi`, 'admission');
  expect([early.statusCode, early.body.includes('benar-benar ditutup')]).toEqual([422, true]);
});

test('who had no seat reads position, seats by rule, what would have changed it and why another order would not, and is led on', async () => {
  const [sent] = await house.inCentre(async (tx) => applicationsOf(tx, { person: actors['tried']!.person! }).then((all) => all.filter(({ status }) => status === 'not-admitted')));
  const { body } = await get(`/pendaftaran/${sent!.id}`, 'tried');
  for (const told of ['urutan ke-', 'kursi umum, menurut nilai: terisi sampai nilai', 'kursi khusus perempuan', 'lebih tinggi: Anda diterima', 'Mengapa urutan tidak membantu', 'Langkah berikutnya', 'Gelombang 3 2026']) expect([told, body.includes(told)]).toEqual([told, true]);
  expect((await get(`/pendaftaran/${sent!.id}/minta/${smaw.id}`, 'tried')).statusCode).toBe(200);
  expect((await get(`/pendaftaran/${sent!.id}/minta/${smaw.id}`, 'citizen')).statusCode).toBe(404);
});

test('a list is exported as it is filtered', async () => {
  const csv = await get(`/penerimaan?wave=${past.id}&status=reserve&bentuk=csv`, 'admission');
  expect(csv.headers['content-type']).toContain('text/csv');
  const lines = csv.body.trim().split('\n');
  expect(lines[0]).toContain('Nomor');
  expect(lines.length).toBe((await house.inCentre((tx) => applicationsOf(tx, { wave: past.id }))).filter(({ status }) => status === 'reserve').length + 1);
  expect((await get(`/penerimaan?wave=${past.id}&bentuk=xlsx`, 'head')).rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('what is no score sheet is refused at its field, whatever it is', async () => {
  const path = `/penerimaan/nilai/${classes.find((one) => one.wave !== past.id && one.label.includes('sore'))?.id ?? smaw.id}`;
  const wide = Buffer.from(`${Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(',')}\n`);
  for (const [name, bytes] of [['kosong.csv', Buffer.alloc(0)], ['foto.xlsx', samplePhoto()], ['lebar.csv', wide], ['lain.csv', Buffer.from('a,b\n1,2\n')], ['rusak.xlsx', Buffer.from('PK\u0003\u0004 not a zip')]] as const) {
    const answer = await post(`${path}/berkas`, {}, path, 'admission', [{ field: 'file', name, bytes }]);
    expect([name, answer.statusCode, answer.body.includes('class="problem"')]).toEqual([name, 422, true]);
  }
});

test('a list to check goes out as a workbook, and comes back with what the register said', async () => {
  const path = '/penerimaan/pemeriksaan';
  const list = await post(`${path}/daftar`, { wave: past.id, kind: 'education' }, path, 'admission');
  expect([list.statusCode, list.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const [one] = await house.inCentre((tx) => applicationsOf(tx, { wave: past.id }));
  const send = (bytes: Buffer) => post(`${path}/hasil`, { wave: past.id, kind: 'education', agreement: 'PKS-4/2026' }, path, 'admission', [{ field: 'file', name: 'hasil.csv', bytes }]);
  const refused = await send(Buffer.from(`Nomor,Hasil\n${one!.number},mungkin\n`));
  expect([refused.statusCode, refused.body.includes('Baris 2'), refused.body.includes('PKS-4/2026')]).toEqual([422, true, true]);
  expect((await send(Buffer.from(`Nomor,Hasil\n${one!.number},tidak ditemukan\n`))).statusCode).toBe(303);
  expect((await get(`/penerimaan/${one!.id}`, 'admission')).body).toContain('perjanjian PKS-4/2026');
  expect((await get(`/penerimaan?wave=${past.id}&differs=true`, 'admission')).body).toContain(one!.number.replace('-', '\u2011'));
});

const tested = () => house.inCentre(async (tx) => {
  const wave = (await listWaves(tx)).find(({ label }) => label === 'Gelombang 4')!;
  const sittings = await listSittings(tx, { wave: wave.id });
  const of = (await listClasses(tx, { wave: wave.id }))[0]!;
  const waiting = await listApplications(tx, { wave: wave.id, statuses: ['called'] });
  // Two of them stand at the door already: the others can still be moved and marked.
  const unmarked = (await listBookings(tx, { applications: waiting.map(({ id }) => id) })).filter(({ kind, presence }) => kind === 'test' && presence === null);
  const called = waiting.find(({ id, choices }) => choices.includes(of.id) && unmarked.some(({ application }) => application === id))!;
  return { wave, of, called, sitting: sittings.find(({ kind, closedAt }) => kind === 'test' && !closedAt)! };
});

test('every page of screening opens for officers, and instructors see their own classes only', async () => {
  const { wave, of, called, sitting } = await tested();
  const paths = [
    `/penerimaan/nilai?wave=${wave.id}`, `/penerimaan/nilai/${of.id}`, `/penerimaan/nilai/${of.id}/${called.id}`, `/penerimaan/sesi?wave=${wave.id}`, `/penerimaan/sesi/${sitting.id}`, `/penerimaan/pintu/${sitting.id}`, `/penerimaan/sesi/${sitting.id}/tutup`,
    `/penerimaan/sesi/baru?wave=${open.id}`, `/penerimaan/rubrik/${open.id}`, `/penerimaan/${called.id}/jadwal`, `/penerimaan/sekaligus?deed=accept&everybody=true&wave=${open.id}`, '/penerimaan/sekaligus?deed=remind&status=needs-fix&everybody=true',
  ];
  for (const path of paths) expect([path, (await get(path, 'admission')).statusCode]).toEqual([path, 200]);
  expect((await get(`/penerimaan/nilai?wave=${wave.id}`, 'instructor')).body).not.toContain(of.label);
  for (const path of [`/penerimaan/nilai/${of.id}/${called.id}`, `/penerimaan/pintu/${sitting.id}`, `/penerimaan/sesi/${sitting.id}`]) expect([path, (await get(path, 'instructor')).statusCode]).toEqual([path, 404]);
  for (const path of [`/penerimaan/rubrik/${open.id}`, `/penerimaan/sesi/baru?wave=${open.id}`]) expect([path, (await get(path, 'head')).statusCode]).toEqual([path, 403]);
  expect((await get(`/penerimaan/nilai?wave=${wave.id}`, 'head')).body).toContain('Selisih antarpenilai');
  expect((await get(`/pelatihan/${smaw.id}`)).body).toContain('Yang dinilai dalam wawancara');
});

test('nonsense in the forms of screening is told at its field, and what was typed stays', async () => {
  const { of, called, sitting } = await tested();
  const form = `/penerimaan/sesi/baru`;
  const wrong = await post(form, { wave: open.id, kind: 'pesta', room: '<b>Aula</b>', day: '31-12-2026', startsAt: '25:00', endsAt: '10:00', places: '0', excuseHours: 'x', bring: '' }, `${form}?wave=${open.id}`, 'admission');
  expect([wrong.statusCode, wrong.body.includes('<b>Aula'), ...['kind', 'day', 'startsAt', 'places', 'excuseHours', 'bring'].map((field) => wrong.body.includes(`${field}: `))]).toEqual([422, false, true, true, true, true, true, true]);
  const interview = `/penerimaan/nilai/${of.id}/${called.id}`;
  const points = await post(interview, { 'scores.0.application': called.id, 'scores.0.points.k1': 'bagus', 'scores.0.points.k2': '99' }, interview, 'admission');
  expect([points.statusCode, points.body.includes('value="bagus"'), points.body.includes('paling banyak 25')]).toEqual([422, true, true]);
  const door = `/penerimaan/pintu/${sitting.id}`;
  expect((await post(door, { application: called.id, present: 'mungkin' }, door, 'admission')).statusCode).toBe(422);
  expect((await post('/penerimaan/sekaligus/panggil', {}, door, 'admission')).statusCode).toBe(422);
  expect((await get('/penerimaan/sekaligus?deed=hapus', 'admission')).statusCode).toBe(422);
  expect((await post(`/penerimaan/${called.id}/jadwal`, { slot: 'besok' }, `/penerimaan/${called.id}/jadwal`, 'admission')).statusCode).toBe(422);
  expect((await get(`/penerimaan/lembar/${newId()}`, 'admission')).statusCode).toBe(404);
});

test('the outbox of a phone is answered in JSON: one mark however often it is sent, and a reason where it is refused', async () => {
  const { called, sitting } = await tested();
  const send = (body: object, key: string, role = 'admission') => app.inject({ method: 'PUT', url: `/api/admission/sittings/${sitting.id}/presence`, headers: { 'x-role': role, 'idempotency-key': key, 'content-type': 'application/json' }, payload: JSON.stringify(body) });
  const mark = { application: called.id, present: true, at: house.now };
  const [first, second] = [await send(mark, 'key-of-a-phone'), await send(mark, 'key-of-a-phone')];
  expect([first.statusCode, second.json()]).toEqual([200, first.json()]);
  expect((await send({ ...mark, present: false }, 'key-of-a-phone')).statusCode).toBe(409);
  expect([(await send({ ...mark, present: false, seen: '2020-01-01T00:00:00.000Z' }, 'another-key')).json().code, (await send({ application: 'x' }, 'third-key')).statusCode, (await send(mark, 'fourth-key', 'planner')).statusCode]).toEqual(['admission.presence-changed', 422, 403]);
});

test('an officer settles two applications under one NIK on one page, and says why', async () => {
  const [first, second] = (await house.inCentre((tx) => applicationsOf(tx, { wave: open.id }))).filter(({ status }) => status === 'submitted');
  await house.inCentre((tx) => sql`update admission.applications set person_id = ${first!.person}, duplicate_of = ${first!.id} where id = ${second!.id}`.execute(tx));
  const record = await get(`/penerimaan/${second!.id}`, 'admission');
  expect(record.body).toContain(`/penerimaan/${second!.id}/ganda`);
  const path = `/penerimaan/${second!.id}/ganda`;
  const page = await get(path, 'admission');
  expect([page.statusCode, page.body.includes(first!.number), page.body.includes(second!.number)]).toEqual([200, true, true]);
  const version = /name="version" value="(\d+)"/.exec(page.body)![1]!;
  const alone = await get(`/penerimaan/${first!.id}/ganda`, 'admission');
  expect([alone.body.includes('tidak ditandai ganda'), alone.body.includes('<form')]).toEqual([true, false]);
  const silent = await post(path, { version, keep: 'this' }, path, 'admission');
  expect([silent.statusCode, silent.body.includes('class="problem"')]).toEqual([422, true]);
  expect((await post(path, { version, keep: 'this', why: 'KTP cocok dengan pengirim kedua' }, path, 'admission')).headers.location).toBe(`/penerimaan/${second!.id}`);
  expect((await get(`/penerimaan/${first!.id}`, 'admission')).body).toContain('KTP cocok dengan pengirim kedua');
  expect((await get(path, 'planner')).statusCode).toBe(403);
});

test('the doors of the intake answer nonsense in words', async () => {
  const send = (id: string, headers: Record<string, string>, body = '{}') => app.inject({ method: 'POST', url: `/api/admission/applications/${id}/submission`, headers: { 'content-type': 'application/json', ...headers }, payload: body });
  const asked = async (answer: ReturnType<typeof send>) => [(await answer).statusCode, ((await answer).json() as { code: string }).code];
  const citizen = { 'x-role': 'citizen' };
  expect(await asked(send(newId(), {}))).toEqual([401, 'access.not-signed-in']);
  expect(await asked(send(newId(), { 'x-role': 'planner' }))).toEqual([403, 'access.forbidden']);
  expect(await asked(send(newId(), citizen))).toEqual([404, 'record.not-found']);
  for (const id of ['bukan-nomor', '%00', `${'9'.repeat(1_500)}`, '..%2f..']) expect([id, ...(await asked(send(id, citizen)))]).toEqual([id, 422, 'input.invalid']);
  for (const key of ['pendek', 'x'.repeat(256), 'dengan spasi di dalam']) expect([key, ...(await asked(send(newId(), { ...citizen, 'idempotency-key': key })))]).toEqual([key, 422, 'request.key-unusable']);
  for (const body of ['[]', '"teks"', ' '.repeat(1_000_000), '{"application":"milik-orang"}']) expect((await send(newId(), citizen, body)).statusCode).toBeLessThan(500);
  const path = '/penerimaan/pemeriksaan';
  for (const fields of [{}, { wave: 'x', kind: 'semua' }, { wave: newId() as string, kind: 'identity' }]) expect([404, 422]).toContain((await post(`${path}/daftar`, fields as Record<string, string>, path, 'admission')).statusCode);
  for (const bytes of [Buffer.alloc(0), samplePhoto(), Buffer.from(' '.repeat(3_000_000)), Buffer.from('PK\u0003\u0004 not a zip')]) {
    expect((await post(`${path}/hasil`, { wave: past.id, kind: 'identity', agreement: 'PKS' }, path, 'admission', [{ field: 'file', name: 'hasil.xlsx', bytes }])).statusCode).toBe(422);
  }
});
