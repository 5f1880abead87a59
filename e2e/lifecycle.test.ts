import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { findRunning } from '#platform/database/embedded-postgres';
import { startOfProcess } from '#platform/process-identity';
import { clearAway, endDuringStart, newFolder, postmasterOf, runToEnd, startCopy, visitorOf, type Copy } from './support/copy.ts';
import { judgeOpenApi, type OpenApi } from './support/judge-openapi.ts';

afterAll(clearAway);

const [empty, sampled] = [newFolder(), newFolder()];
const setUp = (code: string) => ({ code, centreName: 'UPTD Pelatihan Kerja Uji', regionCode: '36.74', name: 'Ratna Administrator', username: 'ratna', password: 'jembatan-hijau-di-serang' });
const codeOf = (copy: Copy): string => /asks for this code once: (\S+)/.exec(copy.said())?.[1] ?? '';
const errorsOf = (said: string): string[] => said.split('\n').filter((line) => /"level":"(error|fatal)"|^\s+at /.test(line));
const signIn = (address: string) => visitorOf(address).fill('/masuk/staf', { username: 'ratna', password: 'jembatan-hijau-di-serang' });
const start = (environment: Readonly<Record<string, string>>) => runToEnd(['tools/start.mjs'], environment);

test('without the sample the first visit sets the centre up with the printed code, and its administrator signs in', async () => {
  const copy = await startCopy(empty, { BALAI_SAMPLE: 'off' });
  const code = codeOf(copy);
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const visitor = visitorOf(copy.address);
  expect(await visitor.ask('/')).toMatchObject({ status: 303, to: '/siapkan' });
  expect((await visitor.fill('/siapkan', setUp('AAAA-AAAA-AAAA'))).status).toBe(422);
  expect(await visitor.fill('/siapkan', setUp(code))).toMatchObject({ status: 303, to: '/masuk/staf' });
  expect((await visitor.ask('/siapkan')).status).toBe(404);
  expect((await signIn(copy.address)).status).toBe(303);
  expect((await visitor.ask('/try', { role: 'administrator' })).status).toBe(404);
  expect(await copy.end('SIGKILL')).toMatchObject({ code: null });
});

test('after kill -9 it starts by itself on the same folder, and what was acknowledged is there', async () => {
  expect(startOfProcess(postmasterOf(empty))).toBeDefined();
  const copy = await startCopy(empty, { BALAI_SAMPLE: 'off' });
  expect(copy.said()).not.toContain('asks for this code');
  expect((await signIn(copy.address)).status).toBe(303);
  const health = await fetch(`${copy.address}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok', database: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }]);
  const server = postmasterOf(empty);
  expect(await copy.end('SIGTERM')).toMatchObject({ code: 0 });
  expect(startOfProcess(server)).toBeUndefined();
  expect(existsSync(join(empty, 'database/postmaster.pid'))).toBe(false);
  expect(existsSync(join(empty, 'balai.lock'))).toBe(false);
  expect(errorsOf(copy.said())).toEqual([]);
});

test('the API describes itself soundly, and has a page to read', async () => {
  const { address } = inject('product');
  const described = await (await fetch(`${address}/api/openapi.json`)).json() as OpenApi;
  expect(Object.keys(described.paths).length).toBeGreaterThan(100);
  expect(judgeOpenApi(described)).toEqual([]);
  const { status, text } = await visitorOf(address).ask('/api');
  expect(status).toBe(200);
  for (const path of Object.keys(described.paths)) expect(text).toContain(path);
});

test('SIGTERM in the middle of a request answers it first; a database killed meanwhile makes health 503, then 200 by itself', async () => {
  const copy = await startCopy(empty, { BALAI_SAMPLE: 'off' });
  const killed = postmasterOf(empty);
  process.kill(killed, 'SIGKILL');
  const status = async (): Promise<number> => (await fetch(`${copy.address}/health`)).status;
  await expect.poll(status, { timeout: 20_000, interval: 5 }).toBe(503);
  await expect.poll(status, { timeout: 30_000 }).toBe(200);
  expect((await signIn(copy.address)).status).toBe(303);
  const answers = Promise.all(Array.from({ length: 20 }, () => visitorOf(copy.address).ask('/masuk').then(({ status: code }) => code, () => 'refused')));
  expect((await copy.end('SIGTERM')).code).toBe(0);
  // A connection may be refused after the door was closed; one that was let in is answered.
  expect((await answers).filter((answer) => answer !== 200 && answer !== 'refused')).toEqual([]);
});

test('the trail is verified beside a running copy and without one; a forged entry is found', async () => {
  const verify = () => runToEnd(['tools/balai.mjs', 'audit', 'verify'], { BALAI_DATA: empty });
  const alone = await verify();
  expect(alone).toMatchObject({ code: 0, problem: '' });
  expect(alone.out).toMatch(/^UPTD Pelatihan Kerja Uji: whole, .*\n$/);
  const copy = await startCopy(empty, { BALAI_SAMPLE: 'off' });
  expect(await runToEnd(['tools/balai.mjs', 'audit', 'seal'], { BALAI_DATA: empty })).toMatchObject({ code: 0, problem: '' });
  expect(await verify()).toMatchObject({ code: 0, problem: '' });
  const { databaseSuperuser } = JSON.parse(readFileSync(join(empty, 'secrets.json'), 'utf8')) as { databaseSuperuser: string };
  const forger = new pg.Client({ ...(await findRunning({ folder: empty, password: databaseSuperuser }))!, database: 'balai' });
  await forger.connect();
  await forger.query(`alter table platform.audit_entries disable trigger keep_seal; update platform.audit_entries set actor_name = 'somebody else'`);
  await forger.end();
  const broken = await verify();
  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(/BROKEN.*\n {2}seal 1: an entry was changed, is missing or was inserted\n$/);
  expect((await copy.end()).code).toBe(0);
});

test('an unknown command is one sentence and exit code 2; before the first start there is nothing to look at', async () => {
  const folder = newFolder();
  expect(await runToEnd(['tools/balai.mjs', 'audit', 'forge'], { BALAI_DATA: folder })).toEqual({ code: 2, out: '', problem: 'There is no command "audit forge": "npm run balai -- help" lists them.\n' });
  expect(await runToEnd(['tools/balai.mjs', 'audit', 'verify'], { BALAI_DATA: folder })).toMatchObject({ code: 1, out: '', problem: expect.stringMatching(/^There is no Balai in .* yet: .*BALAI_DATA\.\n$/) });
  expect((await runToEnd(['tools/balai.mjs'], {})).out).toContain('audit verify');
});

const oneSentence = /^[A-Z][^\n]*\.\n$/;

test('a taken port is one sentence, said before anything is made', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as { port: number };
  const folder = newFolder();
  expect(await start({ BALAI_DATA: folder, PORT: String(port) })).toEqual({ code: 1, out: '', problem: `Port ${port} is taken by another program: stop it, or choose another port with PORT (0 takes any free one).\n` });
  expect(existsSync(join(folder, 'database'))).toBe(false);
  holder.close();
});

test.each([
  ['a setting that is none', { PORT: 'http' }, 'PORT is "http", but must be'],
  ['an address of another database', { DATABASE_URL: 'mysql://balai:rahasia@127.0.0.1/balai' }, 'DATABASE_URL is not an address'],
  ['a database nobody answers at', { DATABASE_URL: 'postgres://balai:rahasia@127.0.0.1:1/balai' }, 'The database at 127.0.0.1:1 cannot be reached'],
  ['a host this machine does not have', { HOST: '192.0.2.1' }, 'This machine has no address 192.0.2.1'],
])('%s is one sentence with exit code 1, without a stack and without a password', async (_, environment, sentence) => {
  const ended = await start({ BALAI_DATA: newFolder(), ...environment });
  expect(ended).toMatchObject({ code: 1, out: '', problem: expect.stringMatching(oneSentence) });
  expect(ended.problem).toContain(sentence);
  expect(ended.problem).not.toContain('rahasia');
});

test('a data folder that cannot be one is one sentence', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(await start({ BALAI_DATA: join(folder, 'file') })).toMatchObject({ code: 1, out: '', problem: expect.stringMatching(/^The data folder .* cannot be used, because it is not a folder: choose another with BALAI_DATA\.\n$/) });
});

test.skipIf(process.getuid?.() === 0)('a data folder closed to us is one sentence', async () => {
  expect(await start({ BALAI_DATA: '/balai-may-not-write-here' })).toMatchObject({ code: 1, problem: expect.stringMatching(/because it may not be written to/) });
});

test('a Node too old is told so before anything is installed', async () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})';
  expect(await runToEnd(['--import', older, 'tools/ensure-install.mjs'], {})).toEqual({ code: 1, out: '', problem: 'Balai needs Node.js 20.19 or newer, and this is 18.20.0: install a newer one from https://nodejs.org.\n' });
});

test('a first start may be ended at any moment: it says so in one sentence, and the next start makes the rest', async () => {
  const folder = sampled;
  const has = (name: string) => (): boolean => existsSync(join(folder, name));
  const isLoading = (said: string): boolean => /Loading the sample|Balai is ready/.test(said);
  // Killed while the database is made, its maker is left behind and still writes.
  expect((await endDuringStart(folder, 'SIGKILL', has('database.unfinished'))).code).toBeNull();
  for (const [signal, isTime] of [['SIGTERM', has('database.unfinished/base')], ['SIGINT', has('database/postmaster.pid')], ['SIGTERM', isLoading]] as const) {
    // What the copy before left behind is no sign that this one has begun: its own number in the lock is.
    const ended = await endDuringStart(folder, signal, (said, pid) => has('balai.lock')() && readFileSync(join(folder, 'balai.lock'), 'utf8').includes(`"pid":${pid},`) && isTime(said));
    expect(ended.code).toBe(0);
    expect(ended.problem).not.toMatch(/^\s+at /m);
    if (!ended.out.includes('Balai is ready')) expect(ended.problem).toMatch(/^Stopped before Balai was ready; [^\n]*\.$/m);
    expect(existsSync(join(folder, 'balai.lock')) || existsSync(join(folder, 'database/postmaster.pid'))).toBe(false);
  }
  await endDuringStart(folder, 'SIGKILL', isLoading);
  const copy = await startCopy(folder);
  expect(copy.said()).toContain('/masuk offers every role of the sample centre');
  expect((await visitorOf(copy.address).ask('/try', { role: 'head' })).status).toBe(303);
  expect((await copy.end()).code).toBe(0);
});

test('the sample may be tried on this machine only; a second copy is refused; secrets are for our account alone', async () => {
  const folder = sampled;
  const copy = await startCopy(folder);
  expect(copy.said()).toContain('/masuk offers every role of the sample centre');
  expect((await visitorOf(copy.address).ask('/try', { role: 'head' })).status).toBe(303);
  expect((await visitorOf(copy.address).ask('/try', { role: 'system' })).status).toBe(404);
  expect(await start({ BALAI_DATA: folder })).toMatchObject({ code: 1, out: '', problem: expect.stringMatching(/^Another Balai \(process \d+\) is running on .*BALAI_DATA\.\n$/) });
  expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
  expect((await copy.end()).code).toBe(0);
  const open = await startCopy(folder, { HOST: '0.0.0.0' });
  const address = open.address.replace('0.0.0.0', '127.0.0.1');
  expect((await visitorOf(address).ask('/try', { role: 'head' })).status).toBe(404);
  expect((await visitorOf(address).ask('/masuk')).text).not.toContain('action="/try"');
  expect((await open.end()).code).toBe(0);
});
