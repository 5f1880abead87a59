/** Stands between a door page and the network on the phone that opened it: the page and what it is drawn with open without network for the length of a day. No other page comes here. */
export type Kept = { readonly page: string; readonly parts: readonly string[] };
type Event = { waitUntil(work: Promise<unknown>): void };
type Fetched = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Keeper = {
  readonly location: Location; readonly clients: { claim(): Promise<void> }; skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Event) => void): void;
  addEventListener(kind: 'message', act: (event: Event & { readonly data: Kept }) => void): void;
  addEventListener(kind: 'fetch', act: (event: Fetched) => void): void;
};

const keeper = self as unknown as Keeper;
const place = `balai-kept ${keeper.location.pathname}`;
const keptAt = 'x-kept-at';
const longest = 18 * 3_600_000;
/** How long a weak network may let somebody at the door wait while a copy is there. */
const patience = 5_000;

keeper.addEventListener('install', () => void keeper.skipWaiting());
keeper.addEventListener('activate', (event) => event.waitUntil(removeOthers().then(() => keeper.clients.claim())));
keeper.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
keeper.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== keeper.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(part(request));
  else if (request.mode === 'navigate') event.respondWith(page(event, pathname));
});

/** What an earlier version of this file kept. */
const removeOthers = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name.startsWith('balai-kept ') && name !== place) await caches.delete(name);
};

/** The page tells what it is made of when it is opened for the first time, before this file could watch. */
async function keep({ page: at, parts }: Kept): Promise<void> {
  const cache = await caches.open(place);
  for (const request of await cache.keys()) if (!isFresh(await cache.match(request))) await cache.delete(request);
  for (const address of [at, ...parts]) if (!(await cache.match(address))) await put(address, await fetch(address));
}

const isFresh = (answer: Response | undefined): boolean => Date.now() - Number(answer?.headers.get(keptAt) ?? 0) < longest;

async function put(address: string, answer: Response): Promise<void> {
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || answer.redirected) return;
  const policy = answer.headers.get('content-security-policy') ?? '';
  const headers = { 'content-type': type, 'content-security-policy': policy, [keptAt]: String(Date.now()) };
  await (await caches.open(place)).put(address, new Response(await answer.clone().blob(), { headers }));
}

async function part(request: Request): Promise<Response> {
  const kept = await (await caches.open(place)).match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  await put(request.url, answer);
  return answer;
}

/** The network first; the copy where there is none, or one that answers too late or with a fault of its own. */
async function page(event: Fetched, pathname: string): Promise<Response> {
  const asked = fetch(event.request).then(async (answer) => {
    // Sent on to sign in: whoever stands here now is not who kept the page.
    if (answer.type === 'opaqueredirect' || (answer.status >= 400 && answer.status < 500)) await caches.delete(place);
    else await put(pathname, answer);
    return answer;
  }).catch(() => undefined);
  event.waitUntil(asked);
  const copy = await copyOf(pathname);
  if (!copy) return (await asked) ?? Response.error();
  const answer = await Promise.race([asked, new Promise<undefined>((done) => { setTimeout(() => done(undefined), patience); })]);
  return answer && answer.status < 500 ? answer : copy;
}

/** The copy says that it is one: marks of other doors are not in it. */
async function copyOf(pathname: string): Promise<Response | undefined> {
  const kept = await (await caches.open(place)).match(pathname);
  if (!kept || !isFresh(kept)) return undefined;
  return new Response((await kept.text()).replace('data-copy hidden', 'data-copy'), { headers: kept.headers });
}
