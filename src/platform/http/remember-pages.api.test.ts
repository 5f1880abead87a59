import { h, type VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { Module } from '#platform/module';
import { emptyForm, submit } from '#platform/http/submit';
import { testHouse } from '#platform/testing/house';
import { note, prepareProbe, probeModule } from '#platform/testing/probe';
import { browserOf, serverOver } from '#platform/testing/server';

const drawn = { times: 0 };
const page = (title: string) => ({ title, body: h('p', null, `kali ke-${(drawn.times += 1)}`) as VNode });
const probe: Module = {
  ...probeModule,
  pages: (app) => {
    app.get('/', { config: { isShared: true } }, (_, reply) => reply.page(page('bersama')));
    app.get('/milik', (_, reply) => reply.page(page('sendiri')));
    app.get('/formulir', { config: { isShared: true } }, (_, reply) => reply.page({ ...page('formulir'), current: 'form' }));
    app.get('/rusak', { config: { isShared: true } }, (_, reply) => reply.page({ ...page('rusak'), status: 404 }));
    app.post('/catat', (request, reply) => submit(request, reply, { deed: note, again: () => ({ ...page(''), ...emptyForm }), done: () => ({ to: '/' }) }));
  },
};
const house = await testHouse({ modules: [probe] });
await prepareProbe(house.opened);
const who: { actor: Actor | undefined } = { actor: undefined };
const app = await serverOver(house, {
  modules: [probe], secondsRemembered: 3_600, actorOf: async () => who.actor,
  // Asks for a seal only where there is a form, as the real frame does.
  frame: { draw: async (request, reply, { title, body, current }) => `${title}|${current === 'form' ? request.formSeal(reply) : ''}|${render(body)}`, message: (_, title, text) => ({ title, body: h('p', null, text) as VNode }) },
});

test('a page for everybody is drawn once, however many ask at once, and apart by address and language', async () => {
  const texts = await Promise.all(Array.from({ length: 20 }, async () => (await browserOf(app).ask('/')).text));
  expect(new Set(texts).size).toBe(1);
  expect((await browserOf(app).ask('/?q=las')).text).not.toBe(texts[0]);
  expect((await browserOf(app).ask('/?bahasa=en')).text).not.toBe(texts[0]);
});

test('who has the page for everybody asks whether it is still the same, and is sent it only when it is not', async () => {
  const first = await browserOf(app).ask('/?q=jahit');
  expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'cookie', etag: expect.stringMatching(/^"[\w-]{22}"$/) });
  const again = await app.inject({ url: '/?q=jahit', headers: { 'if-none-match': String(first.headers['etag']) } });
  expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', first.headers['etag']]);
  const other = await app.inject({ url: '/?q=jahit', headers: { 'if-none-match': '"another"' } });
  expect([other.statusCode, other.body]).toEqual([200, first.text]);
  who.actor = house.as('administrator');
  const own = await app.inject({ url: '/?q=jahit', headers: { 'if-none-match': String(first.headers['etag']) } });
  who.actor = undefined;
  expect([own.statusCode, own.headers['cache-control'], own.headers['etag']]).toEqual([200, 'no-store', undefined]);
});

test.each(['/milik', '/formulir', '/rusak'])('%s is drawn for each who asks: it is theirs, sealed, or an error', async (url) => {
  expect((await browserOf(app).ask(url)).text).not.toBe((await browserOf(app).ask(url)).text);
});

test('whoever is signed in gets their own, and what staff change is seen at once', async () => {
  const before = (await browserOf(app).ask('/')).text;
  who.actor = house.as('administrator');
  const browser = browserOf(app);
  expect((await browser.ask('/')).text).not.toBe(before);
  const _csrf = (await browser.ask('/formulir')).text.split('|')[1]!;
  expect((await browser.post('/catat', { _csrf, text: 'ubah' })).status).toBe(303);
  who.actor = undefined;
  expect((await browserOf(app).ask('/')).text).not.toBe(before);
});
