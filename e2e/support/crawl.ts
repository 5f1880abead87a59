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

/** Visits every kind of page that links lead to from some starts, each kind once, and hands it over with its name. */
export async function visitEveryPage(page: Page, address: string, starts: readonly string[], visit: (name: string, page: Page) => Promise<void>, most = 80): Promise<string[]> {
  const waiting = starts.map((path) => new URL(path, address));
  const seen = new Set<string>();
  const visited: string[] = [];
  while (waiting.length > 0 && visited.length < most) {
    const url = waiting.shift()!;
    const kind = kindOf(url);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const answer = await page.goto(url.href, { waitUntil: 'load' });
    if (answer?.headers()['content-type']?.startsWith('text/html') !== true) continue;
    if (answer.status() >= 400 && answer.status() !== 403) throw new Error(`${url.pathname} answers ${answer.status()}`);
    visited.push(kind);
    await visit(kind, page);
    const links = await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const link of links) {
      const next = new URL(link);
      if (next.origin === new URL(address).origin && isPage(next) && !seen.has(kindOf(next))) waiting.push(new URL(next.pathname + next.search, address));
    }
  }
  return visited;
}
