import { sql } from 'kysely';
import { h, type VNode } from 'preact';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { serve } from '#platform/http/serve';
import { submit } from '#platform/http/submit';
import type { Module } from '#platform/module';
import { testHouse } from '#platform/testing/house';
import { prepareProbe, probeModule } from '#platform/testing/probe';
import { probeWithPages } from '#platform/testing/probe-pages';
import { browserOf, serverOver } from '#platform/testing/server';

const doors: { open: () => void }[] = [];
/** A deed that is under way until its door opens. */
const linger = action('probe.linger', Type.Object({ text: Type.String(), photo: Type.Optional(Type.String()), photoName: Type.Optional(Type.String()) }), async ({ tx, centre, newId, record }, { text }) => {
  const id = newId<'note'>();
  await new Promise<void>((resolve) => void doors.push({ open: resolve }));
  await sql`insert into platform.probe (centre_id, id, text) values (${centre}, ${id}, ${text})`.execute(tx);
  record({ subject: { type: 'note', id }, after: { text } });
  return ok({ id });
});

const probe: Module = {
  ...probeModule, permissions: { ...probeModule.permissions, 'probe.linger': { roles: ['administrator'] } },
  pages: (app) => {
    probeWithPages.pages!(app);
    app.post('/lama', (request, reply) => submit(request, reply, { deed: linger, again: () => ({ title: '', body: h('p', null) as VNode }), done: ({ id }) => ({ to: `/catatan/${id}` }), files: { kinds: ['png'], maxBytes: 1_000 } }));
  },
  api: (app) => serve(app, 'POST /probe/linger', linger, 'Lingers'),
};
const house = await testHouse({ modules: [probe] });
await prepareProbe(house.opened);
const app = await serverOver(house, { modules: [probe], writes: { atOnce: 1, waiting: 0 } });
const notes = async (): Promise<string[]> => house.inCentre(async (tx) => (await sql<{ text: string }>`select text from platform.probe order by id`.execute(tx)).rows.map(({ text }) => text));
const until = async (is: () => boolean): Promise<void> => { for (let turns = 0; !is() && turns < 2_000; turns += 1) await new Promise((resolve) => setTimeout(resolve, 5)); };

/** One deed inside and no place to wait: the house is full. */
async function fill() {
  const browser = browserOf(app);
  const _csrf = await browser.seal('/baru');
  const first = browser.post('/lama', { _csrf, text: 'pertama' });
  await until(() => doors.length === 1);
  return {
    browser, _csrf,
    empty: async () => {
      doors.shift()!.open();
      expect((await first).status).toBe(303);
    },
  };
}

test('a full house answers 503, says when to come back, and hands back what was typed with its key', async () => {
  const { browser, _csrf, empty } = await fill();
  const typed = { _csrf, _key: 'key-of-the-third', text: '"ketiga" & <b>tebal</b>' };
  const refused = await browser.post('/lama', typed);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(3);
  expect(refused.text).toContain(`Isian Anda aman. Coba lagi dalam ${String(refused.headers['retry-after'])} detik.`);
  expect(refused.text).toContain('action="/lama"');
  expect(refused.text).toContain('name="_key" value="key-of-the-third"');
  expect(refused.text).not.toContain('<b>');
  const kept = Object.fromEntries([...refused.text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))]));
  expect(kept).toEqual(typed);
  expect((await browser.ask('/')).status).toBe(200);
  expect((await browser.ask('/health')).status).toBe(200);
  await empty();

  const sent = browser.post('/lama', kept);
  await until(() => doors.length === 1);
  doors.shift()!.open();
  expect((await sent).status).toBe(303);
  expect(await notes()).toEqual(['pertama', typed.text]);
});

test('files that arrived are kept and named; nothing has to be photographed twice', async () => {
  const { browser, _csrf, empty } = await fill();
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const body = Buffer.concat([Buffer.from(`--cut\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${_csrf}\r\n--cut\r\ncontent-disposition: form-data; name="text"\r\n\r\nfoto\r\n--cut\r\ncontent-disposition: form-data; name="photo"; filename="ktp.png"\r\n\r\n`), png, Buffer.from('\r\n--cut--\r\n')]);
  const refused = await browser.ask('/lama', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=cut' }, body });
  expect(refused.status).toBe(503);
  expect(refused.text).toContain('Berkas yang sudah kami simpan: ktp.png.');
  const hash = /name="photo" value="([0-9a-f]{64})"/.exec(refused.text)![1]!;
  expect(await house.files.read(hash, { centre: house.centre })).toBeDefined();
  await empty();
});

test('a password is never written into a page, and the API gets a problem document', async () => {
  const { browser, _csrf, empty } = await fill();
  const refused = await browser.post('/lama', { _csrf, text: 'a', password: 'rahasia sekali' });
  expect([refused.status, refused.text.includes('rahasia'), refused.text.includes('type="password" name="password"')]).toEqual([503, false, true]);
  const answer = await browser.ask('/api/probe/linger', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"a"}' });
  expect([answer.status, answer.headers['retry-after'] !== undefined, (answer.json() as { code: string }).code]).toEqual([503, true, 'server.busy']);
  await empty();
});

test('a click repeated while the first is under way waits for it, and takes no place of its own', async () => {
  const browser = browserOf(await serverOver(house, { modules: [probe], writes: { atOnce: 1, waiting: 1 } }));
  const fields = { _csrf: await browser.seal('/baru'), _key: 'key-of-one-click', text: 'sekali' };
  const clicks = Array.from({ length: 6 }, () => browser.post('/lama', fields));
  await until(() => doors.length === 1);
  doors.shift()!.open();
  const answers = await Promise.all(clicks);
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(303));
  expect(new Set(answers.map(({ headers }) => headers['location'])).size).toBe(1);
  expect((await notes()).filter((text) => text === 'sekali')).toHaveLength(1);
  const other = await browser.post('/lama', { ...fields, text: 'lain' });
  expect([other.status, other.text.includes('sudah pernah terkirim dengan isian lain')]).toEqual([422, true]);
});
