import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll } from 'vitest';
import { systemClock } from '#platform/clock';
import type { Database } from '#platform/database/transaction';
import { createServer } from '#platform/http/create-server';
import type { Frame } from '#platform/http/decorate-replies';
import type { App } from '#platform/http/routes';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { PageContext } from '#ui/page-context';
import { accessModule, createAccess, createAuthentication, createSample, createSendCode, openSignInPool, type AccessParts } from './module.ts';

export const samplePassword = 'delapan kucing menyeberang';
const secret = 'a secret of tests only, thirty-two bytes';

/** A page without its shell: problems, notice and body are what the tests read. */
const bareFrame: Frame = {
  draw: async (request, reply, page, notice) => {
    const context = { lang: page.language ?? request.language, csrf: request.formSeal(reply), path: request.url, newKey: () => newId() as string };
    const problems = (page.problems ?? []).map((problem) => `<p class="problem">${problem.text}</p>`).join('');
    return `<title>${page.title}</title>${notice ? `<p class="notice">${notice}</p>` : ''}${problems}${render(createElement(PageContext.Provider, { value: context } as never, page.body))}`;
  },
  message: (_, title, text) => ({ title, body: createElement('p', null, text), shell: 'question' }),
};

/** A sample centre with its accounts and a server in front of it. */
export async function accessHouse({ sampleMode = false, setUp }: { sampleMode?: boolean; setUp?: (owner: Database) => NonNullable<AccessParts['setUp']> } = {}) {
  const house = await testHouse({ modules: [{ ...accessModule, sample: createSample(samplePassword) }] });
  await house.loadSample();
  const clock = systemClock('Asia/Jakarta');
  const pool = openSignInPool(house.opened.runtimeConnection);
  const authentication = createAuthentication({ pool, secret, baseUrl: 'http://127.0.0.1', isSecure: false, sendCode: createSendCode({ database: house.database, clock }) });
  const access = createAccess({ authentication, database: house.database, clock, baseUrl: () => 'http://127.0.0.1', isSecure: false, sampleMode, employerLinkForTry: async () => '/untuk-perusahaan/tautan', setUp: setUp?.(house.opened.owner) });
  const app = await createServer({
    modules: [access.module], runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, frame: bareFrame, formatFact: (_, value) => String(value),
    centreOf: async () => (!setUp ? { id: house.centre, name: 'UPTD Uji', shortName: 'UPTD Uji', zone: 'Asia/Jakarta' } : undefined), actorOf: access.actorOf,
    isAlive: async () => true, version: 'test', secret, isSecure: false, assetsFolder: await mkdtemp(join(tmpdir(), 'balai-assets-')), requestsPerMinute: 100_000, log: false,
  });
  app.get('/meja', (request, reply) => reply.send(`${request.actor.name}: ${request.actor.roles.join(', ')}`));
  await app.ready();
  afterAll(async () => {
    await app.close();
    await pool.end();
  });
  return { ...house, app, visit: () => visitor(app) };
}

type Answer = { status: number; body: string; location: string | undefined; retryAfter: string | undefined };

/** Somebody with a browser without script: follows nothing by itself, keeps cookies, and posts forms with the seal of the last page. */
function visitor(app: App) {
  const cookies = new Map<string, string>();
  let seal = '';

  const send = async (method: 'GET' | 'POST', url: string, fields?: Record<string, string | string[]>): Promise<Answer> => {
    const form = new URLSearchParams(Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
    const answer = await app.inject({
      method, url, ...(fields ? { payload: form.toString() } : {}),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0', ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    seal = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? seal;
    return { status: answer.statusCode, body: answer.body, location: answer.headers.location, retryAfter: answer.headers['retry-after'] as string | undefined };
  };

  return {
    cookies, send,
    get: (url: string) => send('GET', url),
    /** Opens a page that has a form, then posts to `url` with its seal. */
    post: async (url: string, fields: Record<string, string | string[]>, from = '/masuk/staf') => {
      await send('GET', from);
      return send('POST', url, { ...fields, _csrf: seal, _key: newId() });
    },
    /** Posts with the seal of the page that was answered last. */
    postHere: (url: string, fields: Record<string, string | string[]>) => send('POST', url, { ...fields, _csrf: seal, _key: newId() }),
  };
}
