import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { accessHouse } from '../testing.ts';

const house = await accessHouse({ sampleMode: true });
const strict = await accessHouse({ sampleMode: false });
const visitAs = async (role: string) => {
  const visit = house.visit();
  await visit.post('/try', { role }, '/masuk');
  return visit;
};
const linkIn = (body: string): string => /\/akun\/sandi\/[\w-]+/.exec(body)![0];
const password = 'tujuh becak dekat laut';

/** RFC 6238, as an authenticator app does it. */
function totp(key: string, step = Math.floor(Date.now() / 30_000)): string {
  const bits = [...key].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  return String((hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('an administrator invites somebody, who chooses a password by a link that works once', async () => {
  const admin = await visitAs('administrator');
  const invited = await admin.post('/admin/akun/baru', { name: 'Wahyu Nugroho', username: 'Wahyu.Nugroho', roles: ['planner', 'employment'] }, '/admin/akun/baru');
  expect(invited.status).toBe(303);
  const link = linkIn((await admin.get(invited.location!)).body);
  const wahyu = house.visit();
  expect((await wahyu.get(link)).body).toContain('wahyu.nugroho');
  expect((await wahyu.postHere(link, { password: 'pendek' })).body).toContain('paling sedikit 12');
  expect(await wahyu.postHere(link, { password })).toMatchObject({ status: 303, location: '/masuk/staf' });
  expect((await house.visit().get(link)).body).toContain('sudah dipakai');
  expect((await wahyu.post('/masuk/staf', { username: 'wahyu.nugroho', password })).location).toBe('/meja');
  expect((await wahyu.get('/meja')).body).toBe('Wahyu Nugroho: planner, employment');
});

test('outside the sample, staff reach nothing before their second factor is set up, and then need it', async () => {
  const visit = strict.visit();
  const { samplePassword } = await import('../testing.ts');
  await visit.post('/masuk/staf', { username: 'galih.ramadhan', password: samplePassword });
  expect(await visit.get('/meja')).toMatchObject({ status: 303, location: '/akun/faktor' });
  expect((await visit.get('/admin/akun')).location).toBe('/akun/faktor');
  expect((await visit.get('/api/staff')).status).toBe(401);

  expect((await visit.post('/akun/faktor', { current: 'bukan kata sandinya' }, '/akun/faktor')).status).toBe(422);
  const offered = await visit.postHere('/akun/faktor', { current: samplePassword });
  expect(offered.body).toContain('<svg');
  const key = /<span class="num">([A-Z2-7]+)<\/span>/.exec(offered.body)![1]!;
  const recovery = /<li>([^<]+)<\/li>/.exec(offered.body)![1]!;
  expect((await visit.postHere('/akun/faktor/aktifkan', { code: totp(key) === '000000' ? '111111' : '000000' })).status).toBe(422);
  expect(await visit.postHere('/akun/faktor/aktifkan', { code: totp(key) })).toMatchObject({ status: 303, location: '/akun' });
  expect((await visit.get('/meja')).body).toContain('administrator');

  const again = strict.visit();
  const first = await again.post('/masuk/staf', { username: 'galih.ramadhan', password: samplePassword, kembali: '/admin/akun' });
  expect(first.location).toBe('/masuk/faktor?kembali=%2Fadmin%2Fakun');
  expect((await again.get('/meja')).body).toContain('anonymous');
  await again.get(first.location!);
  expect(await again.postHere('/masuk/faktor', { code: totp(key), kembali: '/admin/akun' })).toMatchObject({ status: 303, location: '/admin/akun' });
  expect((await again.get('/admin/akun')).status).toBe(200);

  const lost = strict.visit();
  await lost.post('/masuk/staf', { username: 'galih.ramadhan', password: samplePassword });
  expect((await lost.post('/masuk/faktor', { code: recovery }, '/masuk/faktor')).location).toBe('/meja');

  // Guesses count at the account: a new browser with the password in hand gets no new ones.
  for (const wait of [422, 422, 422, 422, 422, 429]) {
    const guesser = strict.visit();
    await guesser.post('/masuk/staf', { username: 'galih.ramadhan', password: samplePassword });
    // Written in quotation marks, the note is the same note.
    for (const [name, value] of [...guesser.cookies]) if (name.endsWith('two_factor')) guesser.cookies.set(name, `"${value}"`);
    expect((await guesser.post('/masuk/faktor', { code: totp(key) === '000000' ? '111111' : '000000' }, '/masuk/faktor')).status).toBe(wait);
  }
  // Without a note nobody's account is guessed at: the right digits help nobody.
  const stranger = strict.visit();
  expect((await stranger.post('/masuk/faktor', { code: totp(key) }, '/masuk/faktor')).status).toBe(422);
  expect((await stranger.get('/meja')).body).toContain('anonymous');
});

test('somebody ends one of their own sessions, and that device is out at once', async () => {
  const phone = await visitAs('certification');
  const desk = await visitAs('certification');
  expect((await phone.get('/meja')).body).toContain('certification');
  const page = await desk.get('/akun');
  const session = /name="session" value="([^"]+)"/.exec(page.body)![1]!;
  expect(await desk.postHere('/akun/sesi', { session })).toMatchObject({ status: 303, location: '/akun' });
  expect((await phone.get('/meja')).body).toContain('anonymous');
  expect((await desk.get('/meja')).body).toContain('certification');
});

test('nobody ends the session of somebody else but an administrator', async () => {
  const { sampleUser } = await import('../sample/sample-accounts.ts');
  const head = await visitAs('head');
  const trainee = await visitAs('trainee');
  await trainee.post('/akun/sesi', { user: sampleUser('head') }, '/akun');
  expect((await head.get('/meja')).body).toContain('head');
  const admin = await visitAs('administrator');
  expect((await admin.post(`/admin/akun/${sampleUser('head')}/sesi`, {}, '/akun')).status).toBe(303);
  expect((await head.get('/meja')).body).toContain('anonymous');
});

test('a closed account is out at once and cannot come back until it is opened again', async () => {
  const { sampleUser } = await import('../sample/sample-accounts.ts');
  const { samplePassword } = await import('../testing.ts');
  const planner = await visitAs('planner');
  const admin = await visitAs('administrator');
  const path = `/admin/akun/${sampleUser('planner')}`;
  expect((await admin.post(`${path}/keadaan`, { version: '1', isActive: 'tidak', why: 'Pindah tugas' }, '/akun')).status).toBe(303);
  expect((await planner.get('/meja')).body).toContain('anonymous');
  expect((await planner.post('/masuk/staf', { username: 'dimas.adiputra', password: samplePassword })).status).toBe(422);
  expect((await admin.post(`${path}/keadaan`, { version: '1', isActive: 'ya' }, '/akun')).status).toBe(409);
  expect((await admin.post(`${path}/keadaan`, { version: '2', isActive: 'ya' }, '/akun')).status).toBe(303);
  expect((await planner.post('/masuk/staf', { username: 'dimas.adiputra', password: samplePassword })).location).toBe('/meja');
});

test('roles change at the next request, and the last administrator stays one', async () => {
  const { sampleUser } = await import('../sample/sample-accounts.ts');
  const officer = await visitAs('employment');
  const admin = await visitAs('administrator');
  await admin.post(`/admin/akun/${sampleUser('employment')}/peran`, { version: '1', roles: ['employment', 'planner'] }, '/akun');
  expect((await officer.get('/meja')).body).toBe('Yusuf Hidayat: employment, planner');
  expect((await admin.get(`/admin/akun/${sampleUser('employment')}`)).body).toMatch(/Pengantar kerja<\/del>.*Pengantar kerja, Perencana<\/ins>/s);
  const refused = await admin.post(`/admin/akun/${sampleUser('administrator')}/peran`, { version: '1', roles: ['planner'] }, '/akun');
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('administrator terakhir');
});

test('who is no administrator sees neither the list of accounts nor its file', async () => {
  for (const role of ['instructor', 'admission', 'trainee', 'citizen']) {
    const visit = await visitAs(role);
    expect((await visit.get('/admin/akun')).status).toBe(403);
    expect((await visit.get('/admin/akun?bentuk=csv')).status).toBe(403);
    expect((await visit.post('/admin/akun/baru', { name: 'X', username: 'xxx', roles: ['administrator'] }, '/akun')).status).toBe(403);
  }
});
