import type { BrowserContext, Page } from 'playwright-core';

export const triedRoles = ['citizen', 'trainee', 'instructor', 'admission', 'planner', 'certification', 'employment', 'head', 'employer', 'administrator'] as const;
export type TriedRole = (typeof triedRoles)[number];

/** Signs in as a role of the sample and answers the path it leads to. */
export async function tryRole(context: BrowserContext, address: string, role: TriedRole): Promise<string> {
  const answer = await context.request.post(`${address}/try`, { form: { role }, maxRedirects: 0 });
  return new URL(answer.headers()['location'] ?? '/', address).pathname;
}

/** One page of each kind: ids, tokens and codes stand for any other. */
const kindOf = (url: URL): string => url.pathname
  .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/[\w-]{60,}/g, '/:token').replace(/\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, '/:code').replace(/\/\d{4}-\d{2}-\d{2}/g, '/:day')
  .replace(/[A-Z]\.[0-9A-Za-z.%@]+(\/|$)/g, ':unit$1').replace(/\/unit\/[^/]+(%2F[^/]+)?/, '/unit/:unit');

/** What a browser would save instead of showing. */
const isFile = (url: URL): boolean => /\.(pdf|xlsx|docx|csv|ics|json|zip|png|jpe?g|jsonl)$|\/(berkas|bukti|foto)(\/|$)/.test(url.pathname) || url.searchParams.has('bentuk');

type Waiting = { readonly url: URL; readonly from: string };
type Crawled = { readonly visited: readonly string[]; readonly dead: readonly string[] };

/** Visits every kind of page that links lead to from some starts, each kind once, and hands it over with its name; links that are refused or lead nowhere come back with the page they stand on. */
export async function visitEveryPage(page: Page, address: string, starts: readonly string[], visit: (name: string, page: Page) => Promise<void>, most = 120): Promise<Crawled> {
  const waiting: Waiting[] = starts.map((path) => ({ url: new URL(path, address), from: 'start' }));
  const seen = new Set<string>();
  const visited: string[] = [];
  const dead: string[] = [];
  while (waiting.length > 0 && visited.length < most) {
    const { url, from } = waiting.shift()!;
    const kind = isFile(url) ? `${kindOf(url)} as a file` : kindOf(url);
    if (seen.has(kind) || url.pathname === '/keluar') continue;
    seen.add(kind);
    const status = isFile(url) ? await statusOfFile(page, url) : (await page.goto(url.href, { waitUntil: 'load' }))?.status() ?? 0;
    if (status < 200 || status >= 400) dead.push(`${url.pathname}${url.search} answers ${status}, linked from ${from}`);
    if (isFile(url) || status >= 400) continue;
    visited.push(kind);
    // Links first: what a visit does to the page stays out of the way.
    for (const link of await linksOf(page)) if (link.origin === new URL(address).origin) waiting.push({ url: link, from: kind });
    await visit(kind, page);
  }
  return { visited, dead };
}

const statusOfFile = async (page: Page, url: URL): Promise<number> => (await page.context().request.get(url.href)).status();

/** A link in a drawing (SVG) tells its address by attribute only. */
const linksOf = async (page: Page): Promise<URL[]> => (await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => new URL(anchor.getAttribute('href')!, document.baseURI).href)))
  .filter((href) => href.startsWith('http')).map((href) => { const { origin, pathname, search } = new URL(href); return new URL(pathname + search, origin); });
