/** Stands between the pages of visits and the network on the officer's phone: what was opened, and what is planned next, opens without network for three days: the calendar and the forms, never what was told before. No other page comes here. */
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
const place = 'balai-visits';
const keptAt = 'x-kept-at';
const longest = 72 * 3_600_000;
const isKept = (pathname: string): boolean => /^\/kebutuhan\/kunjungan(\/catat|\/[0-9a-f-]{36}\/catat)?$/.test(pathname);

keeper.addEventListener('install', () => void keeper.skipWaiting());
keeper.addEventListener('activate', (event) => event.waitUntil(keeper.clients.claim()));
keeper.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
keeper.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== keeper.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(part(request));
  else if (request.mode === 'navigate') event.respondWith(page(request, pathname));
});

/** A page tells what it is made of, and which pages will be needed next. */
async function keep({ page: at, parts }: Kept): Promise<void> {
  const cache = await caches.open(place);
  for (const request of await cache.keys()) if (!isFresh(await cache.match(request))) await cache.delete(request);
  for (const address of [at, ...parts]) {
    const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
    if (answer) await put(address, answer);
  }
}

const isFresh = (answer: Response | undefined): boolean => Date.now() - Number(answer?.headers.get(keptAt) ?? 0) < longest;

async function put(address: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const headers = { 'content-type': answer.headers.get('content-type') ?? '', 'content-security-policy': answer.headers.get('content-security-policy') ?? '', [keptAt]: String(Date.now()) };
  await (await caches.open(place)).put(address, new Response(await answer.clone().blob(), { headers }));
}

async function part(request: Request): Promise<Response> {
  const kept = await (await caches.open(place)).match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  await put(request.url, answer);
  return answer;
}

/** The network first; the copy where there is none. */
async function page(request: Request, pathname: string): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);
  if (!answer) {
    const copy = await (await caches.open(place)).match(pathname);
    return copy && isFresh(copy) ? copy : Response.error();
  }
  // Sent on to sign in: whoever stands here now is not who kept the pages.
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) await caches.delete(place);
  else if (isKept(pathname)) await put(pathname, answer);
  return answer;
}
