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
  .replace(/[A-Z]\.[0-9A-Za-z.%@]+(\/|$)/g, ':unit$1');

const isPage = (url: URL): boolean => !/\.(pdf|xlsx|csv|ics|json|png|jpe?g|jsonl)$|\/berkas\//.test(url.pathname) && !url.searchParams.has('bentuk') && url.pathname !== '/keluar';

type Waiting = { readonly url: URL; readonly from: string };

/** Visits every kind of page that links lead to from some starts, each kind once, and hands it over with its name; links that are refused or lead nowhere come back with the page they stand on. */
export async function visitEveryPage(page: Page, address: string, starts: readonly string[], visit: (name: string, page: Page) => Promise<void>, most = 120): Promise<{ readonly visited: readonly string[]; readonly dead: readonly string[] }> {
  const waiting: Waiting[] = starts.map((path) => ({ url: new URL(path, address), from: 'start' }));
  const seen = new Set<string>();
  const visited: string[] = [];
  const dead: string[] = [];
  while (waiting.length > 0 && visited.length < most) {
    const { url, from } = waiting.shift()!;
    const kind = kindOf(url);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const answer = await page.goto(url.href, { waitUntil: 'load' });
    if (answer?.headers()['content-type']?.startsWith('text/html') !== true) continue;
    if (answer.status() >= 400) {
      dead.push(`${url.pathname}${url.search} answers ${answer.status()}, linked from ${from}`);
      continue;
    }
    visited.push(kind);
    await visit(kind, page);
    const links = await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const link of links) {
      const next = new URL(link);
      if (next.origin === new URL(address).origin && isPage(next) && !seen.has(kindOf(next))) waiting.push({ url: new URL(next.pathname + next.search, address), from: kind });
    }
  }
  return { visited, dead };
}
