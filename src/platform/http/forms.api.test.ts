import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { prepareProbe } from '#platform/testing/probe';
import { probeWithPages } from '#platform/testing/probe-pages';
import { asActor, browserOf, serverOver } from '#platform/testing/server';

const house = await testHouse({ modules: [probeWithPages] });
await prepareProbe(house.opened);
const app = await serverOver(house, { modules: [probeWithPages] });

beforeEach(() => house.inCentre((tx) => sql`delete from platform.probe`.execute(tx)));
const notes = async (): Promise<string[]> => house.inCentre(async (tx) => (await sql<{ text: string }>`select text from platform.probe order by id`.execute(tx)).rows.map(({ text }) => text));

test('a form with its seal does its deed, goes on to the next page and says so once', async () => {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  const posted = await browser.post('/baru', { _csrf, text: 'Halo' });
  expect([posted.status, posted.headers['location']]).toEqual([303, '/']);
  expect((await browser.ask('/')).text).toContain('<p id="notice">Tercatat</p>');
  expect((await browser.ask('/')).text).toContain('<p id="notice"></p>');
  expect(await notes()).toEqual(['Halo']);
});

test.each([
  ['none', () => ''], ['a wrong one', () => 'x'.repeat(43)], ['one of other letters', (seal: string) => seal.toUpperCase()], ['one cut short', (seal: string) => seal.slice(0, -1)],
])('a form with %s instead of its seal is refused, and nothing happens', async (_, forge) => {
  const browser = browserOf(app);
  const seal = await browser.seal('/baru');
  const answer = await browser.post('/baru', { _csrf: forge(seal), text: 'Halo' });
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('Halaman ini sudah terlalu lama terbuka');
  expect(await notes()).toEqual([]);
});

test('the seal of another browser is refused', async () => {
  const foreign = await browserOf(app).seal('/baru');
  const mine = browserOf(app);
  await mine.seal('/baru');
  expect((await mine.post('/baru', { _csrf: foreign, text: 'Halo' })).status).toBe(403);
});

test.each(['cross-site', 'same-site'])('a browser that says the form came from elsewhere (%s) is believed', async (site) => {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  expect((await browser.post('/baru', { _csrf, text: 'Halo' }, { 'sec-fetch-site': site })).status).toBe(403);
  expect((await browser.post('/baru', { _csrf, text: 'Halo' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
});

test('a form posted twice acts once, at the same moment or later', async () => {
  const browser = browserOf(app);
  const fields = { _csrf: await browser.seal('/baru'), _key: 'key-of-this-form', text: 'Halo' };
  const both = await Promise.all([browser.post('/baru', fields), browser.post('/baru', fields)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await browser.post('/baru', fields)).status).toBe(303);
  expect(await notes()).toEqual(['Halo']);
});

test('what was typed wrongly comes back beside its problem, with every sign as a sign', async () => {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  const typed = `"><script>alert(1)</script>${'x'.repeat(200)}`;
  const answer = await browser.post('/baru', { _csrf, text: typed });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('text: Isian ini terlalu panjang; paling banyak 200 huruf.');
  expect(answer.text).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>');
  expect(answer.text).not.toContain('<script>');
});

test('a script in a name is shown as text wherever it is read', async () => {
  const browser = browserOf(app);
  await browser.post('/baru', { _csrf: await browser.seal('/baru'), text: '<img src=x onerror=alert(1)>' });
  expect((await browser.ask('/')).text).toContain('<li>&lt;img src=x onerror=alert(1)></li>');
});

test('a refusal of the rules is worded at its field, in the reader’s language', async () => {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  expect((await browser.post('/baru', { _csrf, text: 'Halo', isRefused: 'on' })).text).toContain('<li>text: Teks ini tidak boleh.</li>');
  expect((await browser.post('/baru?bahasa=en', { _csrf, text: 'Halo', isRefused: 'on' })).text).toContain('<li>text: Not this text.</li>');
  expect(browser.jar['balai_language']).toBe('en');
});

const multipart = (parts: readonly (readonly [name: string, value: string, file?: string])[]) => ({
  method: 'POST' as const, headers: { 'content-type': 'multipart/form-data; boundary=bbb' },
  body: `${parts.map(([name, value, file]) => `--bbb\r\ncontent-disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n${value}\r\n`).join('')}--bbb--\r\n`,
});

test('a form with files needs its seal before its first part', async () => {
  const browser = browserOf(app);
  const seal = await browser.seal('/baru');
  const before = multipart([['_csrf', seal], ['text', 'Halo']]);
  expect((await browser.ask('/baru', multipart([['text', 'Halo']]))).status).toBe(403);
  expect((await browser.ask('/baru', multipart([['text', 'Halo'], ['_csrf', seal]]))).status).toBe(403);
  expect((await browser.ask('/baru', multipart([['file', '%PDF-1.4', 'a.pdf']]))).status).toBe(403);
  expect((await browser.ask('/baru', { ...before, headers: { ...before.headers, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect(await notes()).toEqual([]);
  expect((await browser.ask('/baru', before)).status).toBe(303);
  expect(await notes()).toEqual(['Halo']);
});

test('no deed runs for a form with files whose seal nobody asked for', async () => {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  expect((await browser.ask('/tanpa-isian', multipart([['text', 'Halo']]))).status).toBe(403);
  expect((await browser.ask('/tanpa-isian', { ...multipart([]), body: '' })).status).toBe(403);
  expect(await notes()).toEqual([]);
  expect((await browser.post('/tanpa-isian', { _csrf })).status).toBe(303);
});

test('an empty form with files, and one cut off in the middle, are no fault of ours', async () => {
  const browser = browserOf(app);
  const seal = await browser.seal('/baru');
  const whole = multipart([['_csrf', seal], ['text', 'Halo']]);
  const file = multipart([['_csrf', seal], ['text', 'Halo'], ['file', `%PDF-1.4\n${'x'.repeat(100_000)}`, 'a.pdf']]);
  const statuses: number[] = [];
  for (const sent of [{ ...whole, body: '' }, { ...whole, body: whole.body.slice(0, -30) }, { ...whole, body: whole.body.slice(0, -9) }, { ...file, body: file.body.slice(0, 60_000) }, { ...whole, body: '--bbb--\r\n' }, { ...whole, headers: { 'content-type': 'multipart/form-data' } }]) {
    statuses.push((await browser.ask('/baru', sent)).status);
  }
  expect(statuses).toEqual([403, 400, 400, 400, 403, 400]);
  expect(await notes()).toEqual([]);
});

test('who is not signed in is led to the door and back', async () => {
  const stranger = await serverOver(house, { modules: [probeWithPages], ...asActor(undefined) });
  const browser = browserOf(stranger);
  const answer = await browser.post('/baru', { _csrf: await browser.seal('/baru'), text: 'Halo' });
  expect([answer.status, answer.headers['location']]).toEqual([303, '/masuk?kembali=%2F']);
  const clerk = browserOf(await serverOver(house, { modules: [probeWithPages], ...asActor(house.as('instructor')) }));
  const refused = await clerk.post('/baru', { _csrf: await clerk.seal('/baru'), text: 'Halo' });
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('Peran Anda tidak mencakup');
});

test('a form posted to nowhere is told so', async () => {
  expect((await browserOf(app).post('/nowhere', {})).status).toBe(404);
});

test('cookies are out of reach of scripts and of other sites', async () => {
  const answer = await app.inject({ url: '/baru' });
  const secure = await (await serverOver(house, { modules: [probeWithPages], isSecure: true })).inject({ url: '/baru' });
  expect(answer.headers['set-cookie']).toMatch(/^balai_form=.*HttpOnly; SameSite=Lax/);
  expect(secure.headers['set-cookie']).toMatch(/Secure/);
});

test('what a phone kept for somebody is not done in another person’s session', async () => {
  const { id } = house.as('administrator');
  const write = (keptBy: string) => browserOf(app).ask('/api/probe/notes', { method: 'POST', headers: { 'content-type': 'application/json', 'x-kept-by': keptBy }, body: JSON.stringify({ text: 'Dari ponsel' }) });
  expect((await write('somebody-else')).status).toBe(401);
  expect(await notes()).toEqual([]);
  expect((await write(id)).status).toBe(200);
  expect(await notes()).toEqual(['Dari ponsel']);
});
