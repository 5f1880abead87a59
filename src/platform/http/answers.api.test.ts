import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { prepareProbe } from '#platform/testing/probe';
import { probeWithPages } from '#platform/testing/probe-pages';
import { asActor, browserOf, serverOver } from '#platform/testing/server';

const house = await testHouse({ modules: [probeWithPages] });
await prepareProbe(house.opened);
const app = await serverOver(house, { modules: [probeWithPages] });
const { ask } = browserOf(app);
const json = (body: string, headers: Record<string, string> = {}) => ({ method: 'POST' as const, headers: { 'content-type': 'application/json', ...headers }, body });

const safe = {
  'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'), 'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
};

test.each([
  ['a page', '/', 200], ['an asset', '/assets/main.css', 200], ['the API', '/api/probe/notes', 200], ['a page that is not there', '/nowhere', 404], ['an asset that is not there', '/assets/x.css', 404],
  ['an address that cannot be read', '/%E0%A4%A', 400], ['a broken page', '/broken', 500], ['the health of the house', '/health', 200], ['an export', '/tabel', 200],
])('%s carries every safety header', async (_, url, status) => {
  const answer = await ask(url);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject(safe);
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(answer.headers['cache-control']).toBe(url === '/assets/main.css' ? 'public, max-age=31536000, immutable' : 'no-store');
  expect(answer.headers['strict-transport-security']).toBeUndefined();
});

test('behind TLS the browser is told to stay there', async () => {
  const secure = await serverOver(house, { isSecure: true, modules: [probeWithPages] });
  expect((await secure.inject({ url: '/' })).headers['strict-transport-security']).toMatch(/max-age=31536000/);
});

test('no header tells what the server is made of, and nobody names our requests for us', async () => {
  const answer = await ask('/', { headers: { 'x-request-id': 'forged', 'request-id': 'forged' } });
  expect(answer.headers).not.toHaveProperty('server');
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  expect(answer.headers['x-request-id']).not.toBe('forged');
});

test('a page that is not there says so in words; in the API as a problem document', async () => {
  const page = await ask('/nowhere');
  expect(page.text).toContain('<title>Halaman tidak ditemukan</title>');
  expect(page.headers['content-type']).toMatch(/^text\/html/);
  const answer = await ask('/api/nowhere');
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json()).toMatchObject({ status: 404, code: 'record.not-found', title: expect.stringContaining('tidak ada') });
});

test.each(['/broken', '/api/probe/broken'])('a fault of ours at %s shows a reference and nothing of the machine room', async (url) => {
  const answer = await ask(url);
  expect(answer.status).toBe(500);
  expect(answer.text).toContain(String(answer.headers['x-request-id']).slice(0, 8));
  expect(answer.text).not.toMatch(/secret of the machine room|\.ts|node_modules|at \w+ \(/);
});

test('the log of a fault has the same reference, so that it can be found', async () => {
  const lines: string[] = [];
  const logged = await serverOver(house, { modules: [probeWithPages], log: { level: 'info', stream: { write: (line: string) => void lines.push(line) } } });
  const answer = await logged.inject({ url: '/broken' });
  expect(lines.some((line) => line.includes('request failed') && line.includes(String(answer.headers['x-request-id'])) && line.includes('a secret of the machine room'))).toBe(true);
});

test('a database that is away is 503 and says when to come back', async () => {
  const answer = await ask('/away');
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
  expect(answer.text).toContain('Coba lagi dalam 5 detik');
});

test('the words of an error are never markup, whatever they were made of', async () => {
  const { text } = await ask('/%E0%A4%A<script>alert(1)</script>');
  expect(text).not.toContain('<script>');
});

test.each([['cut off', '{"text":'], ['no JSON at all', 'text=a'], ['with a prototype in it', '{"__proto__":{"isAdmin":true},"text":"a"}'], ['empty', '']])('JSON that is %s is a problem document with 400', async (_, body) => {
  const answer = await ask('/api/probe/notes', json(body));
  expect(answer.status).toBe(400);
  expect(answer.json()).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) });
});

test('a list, a number or nothing where an object belongs is a problem document, not a fault', async () => {
  for (const body of ['[]', '1', 'null', '"a"', '{"text":{"a":1}}', '{"text":["a","b"]}']) expect([body, (await ask('/api/probe/notes', json(body))).status]).toEqual([body, 422]);
});

test('JSON from another site, and a form dressed up for the API, are refused', async () => {
  expect((await ask('/api/probe/notes', json('{"text":"a"}', { 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
    const { status } = await ask('/api/probe/notes', { method: 'POST', headers: { 'content-type': type }, body: type.startsWith('multipart') ? '--b--\r\n' : 'text=a' });
    expect([type, status >= 400 && status < 500]).toEqual([type, true]);
    // A deed that needs nothing but its path would be done by an empty form.
    expect([type, (await ask('/api/probe/notes/usual', { method: 'POST', headers: { 'content-type': type }, body: type.startsWith('multipart') ? '--b--\r\n' : '' })).status]).toEqual([type, 403]);
  }
  expect((await ask('/api/probe/notes')).json()).toEqual([]);
});

test('a deed over the API answers its value once per key, and its refusal in words', async () => {
  const keyed = json('{"text":"by API"}', { 'idempotency-key': 'key-of-this-call' });
  const first = await ask('/api/probe/notes', keyed);
  expect(first.status).toBe(200);
  expect((await ask('/api/probe/notes', keyed)).json()).toEqual(first.json());
  expect((await ask('/api/probe/notes', json('{"text":"other"}', { 'idempotency-key': 'key-of-this-call' }))).status).toBe(409);
  expect((await ask('/api/probe/notes', json('{"text":"other"}', { 'idempotency-key': 'short' }))).status).toBe(422);
  expect((await ask('/api/probe/notes?bahasa=en', json('{"text":"a","isRefused":true}'))).json()).toEqual({
    type: 'about:blank#probe.not-this-text', title: 'Not this text.', status: 422, code: 'probe.not-this-text', field: 'text', problems: [{ field: 'text', text: 'Not this text.' }],
  });
  expect((await ask('/api/probe/notes')).json()).toEqual(['by API']);
});

test('the API says 401 to strangers and 403 to those who may not', async () => {
  const as = async (actor: Parameters<typeof asActor>[0]) => (await browserOf(await serverOver(house, { modules: [probeWithPages], ...asActor(actor) })).ask('/api/probe/notes', json('{"text":"a"}')));
  expect((await as(undefined)).json()).toMatchObject({ status: 401, code: 'access.not-signed-in' });
  expect((await as(house.as('instructor'))).json()).toMatchObject({ status: 403, code: 'access.forbidden' });
});

test('what is too large is refused in words, on a page and in the API', async () => {
  const large = 'x'.repeat(3 * 1024 * 1024);
  const page = await ask('/baru', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `text=${large}` });
  expect([page.status, page.text.includes('terlalu besar untuk kami terima')]).toEqual([413, true]);
  const answer = await ask('/api/probe/notes', json(`{"text":"${large}"}`));
  expect(answer.json()).toMatchObject({ status: 413, detail: expect.stringContaining('terlalu besar') });
});

test('who asks too often is asked to wait, in words and with a number; the health of the house is not counted', async () => {
  const busy = browserOf(await serverOver(house, { modules: [probeWithPages], requestsPerMinute: 2 }));
  for (let time = 0; time < 2; time += 1) expect((await busy.ask('/')).status).toBe(200);
  const answer = await busy.ask('/');
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.text).toContain(`Coba lagi dalam ${String(answer.headers['retry-after'])} detik`);
  expect((await busy.ask('/api/probe/notes')).json()).toMatchObject({ status: 429 });
  expect((await busy.ask('/health')).status).toBe(200);
});

test('behind a proxy everybody is counted by their own address; without one what a browser claims to be counts for nothing', async () => {
  const statuses = async (proxies?: string) => {
    const browser = browserOf(await serverOver(house, { modules: [probeWithPages], requestsPerMinute: 1, proxies }));
    const answers: number[] = [];
    for (const address of ['198.51.100.1', '198.51.100.2', '2001:db8::1', '2001:db8::2']) answers.push((await browser.ask('/', { headers: { 'x-forwarded-for': address } })).status);
    return answers;
  };
  // Two addresses of one IPv6 network are one visitor.
  expect(await statuses('loopback')).toEqual([200, 200, 200, 429]);
  expect(await statuses()).toEqual([200, 429, 429, 429]);
});

test('the health of the house follows the database down and up again', async () => {
  const state = { isAlive: true };
  const watched = browserOf(await serverOver(house, { isAlive: async () => state.isAlive }));
  expect((await watched.ask('/health')).json()).toEqual({ status: 'ok', database: 'ok', version: '9.9.9' });
  state.isAlive = false;
  const away = await watched.ask('/health');
  expect([away.status, away.json()]).toEqual([503, { status: 'unavailable', database: 'unreachable', version: '9.9.9' }]);
  state.isAlive = true;
  expect((await watched.ask('/health')).status).toBe(200);
});

test('without a centre every page leads to its setting up, the API and health aside', async () => {
  const empty = browserOf(await serverOver(house, { modules: [probeWithPages], centreOf: async () => undefined }));
  expect((await empty.ask('/')).headers['location']).toBe('/siapkan');
  expect((await empty.ask('/health')).status).toBe(200);
  expect((await empty.ask('/assets/main.css')).status).toBe(200);
});

test('a stylesheet squeezed beforehand is sent so to whoever can read it, and plain to whoever cannot', async () => {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'balai-squeezed-'));
  writeFileSync(join(assetsFolder, 'main.css'), 'body{}');
  writeFileSync(join(assetsFolder, 'main.css.br'), brotliCompressSync('body{}'));
  const server = await serverOver(house, { assetsFolder });
  const [squeezed, plain] = [await server.inject({ url: '/assets/main.css', headers: { 'accept-encoding': 'br, gzip' } }), await server.inject({ url: '/assets/main.css' })];
  expect([squeezed.headers['content-encoding'], brotliDecompressSync(squeezed.rawPayload).toString(), squeezed.headers['content-type']]).toEqual(['br', 'body{}', plain.headers['content-type']]);
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'body{}']);
});
