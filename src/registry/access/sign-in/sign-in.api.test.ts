import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { accessHouse, samplePassword } from '../testing.ts';

const house = await accessHouse({ sampleMode: true });
const ratna = { username: 'ratna.wulandari', password: samplePassword };

async function lastCode(): Promise<string> {
  const { rows } = await house.inCentre((tx) => sql<{ text: string }>`select text from platform.messages order by id desc limit 1`.execute(tx));
  return /^\d{6}/.exec(rows[0]!.text)![0];
}

test('a citizen signs in with a code sent to the phone, typed in any usual way', async () => {
  const sari = house.visit();
  const asked = await sari.post('/masuk', { phone: '0812-3456-7890' }, '/masuk');
  expect(asked).toMatchObject({ status: 303, location: '/masuk/kode' });
  const page = await sari.get('/masuk/kode');
  expect(page.body).toContain('0812-3456-7890');
  const signedIn = await sari.postHere('/masuk/kode', { code: await lastCode() });
  expect(signedIn).toMatchObject({ status: 303, location: '/pendaftaran' });
  expect((await sari.get('/akun')).body).toContain('Chrome, Android');
});

test('a wrong code is refused and asks again without losing the number', async () => {
  const sari = house.visit();
  await sari.post('/masuk', { phone: '+62 813 0000 0001' }, '/masuk');
  await sari.get('/masuk/kode');
  const right = await lastCode();
  const refused = await sari.postHere('/masuk/kode', { code: right === '000000' ? '111111' : '000000' });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('tidak cocok');
  expect(await sari.postHere('/masuk/kode', { code: right })).toMatchObject({ status: 303 });
});

test('what is no Indonesian mobile number gets no code', async () => {
  const refused = await house.visit().post('/masuk', { phone: '021 555' }, '/masuk');
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('0812-3456-7890');
});

test('staff sign in with user name and password and reach their desk', async () => {
  const visit = house.visit();
  expect(await visit.post('/masuk/staf', ratna)).toMatchObject({ status: 303, location: '/meja' });
  expect((await visit.get('/meja')).body).toBe('Ratna Wulandari: admission');
});

test('an unknown account and a wrong password get the same answer', async () => {
  const wrong = await house.visit().post('/masuk/staf', { ...ratna, password: 'bukan kata sandinya' });
  const unknown = await house.visit().post('/masuk/staf', { username: 'tidak.ada', password: 'bukan kata sandinya' });
  const said = (body: string) => /<p class="problem">.*?<\/p>/.exec(body)![0];
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(said(unknown.body)).toBe(said(wrong.body));
});

test('the sixth attempt at an account within five minutes is refused, even with the right password', async () => {
  const thief = house.visit();
  const dimas = { username: 'dimas.adiputra', password: 'tebakan saja' };
  for (let attempt = 0; attempt < 5; attempt += 1) expect((await thief.post('/masuk/staf', dimas)).status).toBe(422);
  const refused = await thief.post('/masuk/staf', { ...dimas, password: samplePassword });
  expect(refused.status).toBe(429);
  expect(Number(refused.retryAfter)).toBeGreaterThan(200);
  expect(refused.body).toContain('5 menit');
  expect((await thief.post('/masuk/staf', { username: 'lestari.handayani', password: samplePassword })).status).toBe(303);
});

type Entry = { actor_name: string; deed: string; subject_id: string; after: { way?: string; address: string } };
const trail = async (): Promise<Entry[]> => (await house.inCentre((tx) => sql<Entry>`select actor_name, deed, subject_id, after from platform.audit_entries where deed like 'access.sign%' order by id`.execute(tx))).rows;

test('who came, went or was turned away stands in the audit trail, without what was typed by mistake', async () => {
  const before = (await trail()).length;
  const visit = house.visit();
  await visit.post('/masuk/staf', { username: 'rahasia-saya-2026', password: 'salah' });
  await visit.post('/masuk/staf', { ...ratna, password: 'salah' });
  await visit.post('/masuk/staf', ratna);
  await visit.post('/keluar', {}, '/akun');
  const entries = (await trail()).slice(before);
  expect(entries.map(({ actor_name, deed }) => [actor_name, deed])).toEqual([
    ['anonymous', 'access.sign-in-failed'], ['anonymous', 'access.sign-in-failed'], ['Ratna Wulandari', 'access.sign-in'], ['Ratna Wulandari', 'access.sign-out'],
  ]);
  expect(entries[0]!.subject_id).toBe('unknown');
  expect(new Set(entries.slice(1).map(({ subject_id }) => subject_id)).size).toBe(1);
  expect(entries[2]!.after).toEqual({ way: 'password', address: '127.0.0.1' });
  expect(JSON.stringify(entries)).not.toContain('rahasia');
});

test('being held up is noted once, however often it is tried', async () => {
  const before = (await trail()).length;
  for (let attempt = 0; attempt < 9; attempt += 1) await house.visit().post('/masuk/staf', { username: 'siapa.pun', password: 'tebakan' });
  expect((await trail()).slice(before).map(({ deed }) => deed)).toEqual([...Array<string>(5).fill('access.sign-in-failed'), 'access.sign-in-stopped']);
});

test('after signing in the page that was asked for is shown, but never one of another site', async () => {
  expect((await house.visit().post('/masuk/staf', { ...ratna, kembali: '/penerimaan?halaman=2' })).location).toBe('/penerimaan?halaman=2');
  for (const elsewhere of ['https://contoh.invalid/', '//contoh.invalid', '/\\contoh.invalid', 'javascript:alert(1)']) {
    expect((await house.visit().post('/masuk/staf', { ...ratna, kembali: elsewhere })).location).toBe('/meja');
  }
});

test('a form without its seal is refused before anybody looks at the password', async () => {
  const visit = house.visit();
  await visit.get('/masuk/staf');
  const refused = await visit.send('POST', '/masuk/staf', ratna);
  expect(refused.status).toBe(403);
  expect((await visit.get('/meja')).body).toContain('anonymous');
});

test('a page that needs somebody leads to the sign-in and back', async () => {
  expect(await house.visit().get('/admin/akun')).toMatchObject({ status: 303, location: '/masuk?kembali=%2Fadmin%2Fakun' });
});

test('signing out ends the session, not only its cookie', async () => {
  const visit = house.visit();
  await visit.post('/masuk/staf', ratna);
  const kept = new Map(visit.cookies);
  expect(await visit.post('/keluar', {}, '/akun')).toMatchObject({ status: 303, location: '/' });
  for (const [name, value] of kept) visit.cookies.set(name, value);
  expect((await visit.get('/meja')).body).toContain('anonymous');
});

test.each([
  ['citizen', '/pendaftaran'], ['trainee', '/saya'], ['instructor', '/meja'], ['admission', '/meja'], ['planner', '/meja'], ['certification', '/meja'],
  ['employment', '/meja'], ['head', '/meja'], ['administrator', '/meja'], ['employer', '/untuk-perusahaan/tautan'],
])('the sample centre can be tried as %s', async (role, home) => {
  const visit = house.visit();
  expect(await visit.post('/try', { role }, '/masuk')).toMatchObject({ status: 303, location: home });
  if (home === '/meja') expect((await visit.get('/meja')).body).toContain(role);
});

test('nobody can be tried who is no role of the sample', async () => {
  expect((await house.visit().post('/try', { role: 'system' }, '/masuk')).status).toBe(404);
});
