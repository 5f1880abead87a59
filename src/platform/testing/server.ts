import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { afterAll } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { Frame } from '#platform/http/decorate-replies';
import { createServer, type ServerParts } from '#platform/http/create-server';
import type { App } from '#platform/http/routes';
import type { testHouse } from '#platform/testing/house';

type House = Awaited<ReturnType<typeof testHouse>>;

/** A frame of nothing but what tests look for: seal, notice, problems, body. */
const plainFrame: Frame = {
  draw: async (request, reply, page, notice) => {
    const problems = (page.problems ?? []).map(({ field, text }) => `<li>${field ?? ''}: ${text}</li>`).join('');
    return `<!doctype html><title>${page.title}</title><input name="_csrf" value="${request.formSeal(reply)}"><p id="notice">${notice ?? ''}</p><ul>${problems}</ul>${render(page.body)}`;
  },
  message: (_, title, text) => ({ title, body: text as never }),
};

/** The server over a test's house, with its own answers for who asks and whether the database lives. */
export async function serverOver(house: House, over: Partial<ServerParts> = {}): Promise<App> {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'balai-assets-'));
  writeFileSync(join(assetsFolder, 'main.css'), 'body{}');
  const app = await createServer({
    modules: [], runner: house.runner, files: house.files, links: house.links, queue: async () => undefined, frame: plainFrame, formatFact: (_, value) => String(value),
    centreOf: async () => ({ id: house.centre, name: 'UPTD Uji', shortName: 'Uji', zone: 'Asia/Jakarta' }), actorOf: async () => house.as('administrator'), isAlive: async () => true,
    version: '9.9.9', secret: 'a secret of tests only', isSecure: false, assetsFolder, requestsPerMinute: 100_000, log: false, ...over,
  });
  afterAll(async () => {
    await app.close();
    rmSync(assetsFolder, { recursive: true, force: true });
  });
  return app;
}

type Answer = { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, unknown>>; readonly cookies: Readonly<Record<string, string>>; readonly json: () => unknown };
type Asked = { readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** A browser of one person: keeps its cookies, posts forms with their seal, follows nothing by itself. */
export function browserOf(app: App, jar: Record<string, string> = {}) {
  const ask = async (url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> => {
    const cookie = Object.entries(jar).map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({ method, url, headers: { ...(cookie ? { cookie } : {}), ...headers }, ...(body === undefined ? {} : { payload: body }) });
    for (const { name, value } of answer.cookies) jar[name] = encodeURIComponent(value);
    return { status: answer.statusCode, text: answer.body, headers: answer.headers, cookies: { ...jar }, json: () => answer.json() as unknown };
  };
  const seal = async (url = '/'): Promise<string> => /name="_csrf" value="([^"]+)"/.exec((await ask(url)).text)?.[1] ?? '';
  const post = (url: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(fields).toString() });
  return { ask, seal, post, jar };
}

export type Browser = ReturnType<typeof browserOf>;
export const asActor = (actor: Actor | undefined): Pick<ServerParts, 'actorOf'> => ({ actorOf: async () => actor });
