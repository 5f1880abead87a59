type Kept = { readonly page: string; readonly parts: readonly string[] };
type Event = { waitUntil(work: Promise<unknown>): void };
type Fetched = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Keeper = {
  readonly location: Location; readonly clients: { claim(): Promise<void> }; skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Event) => void): void;
  addEventListener(kind: 'message', act: (event: Event & { readonly data: Kept }) => void): void;
  addEventListener(kind: 'fetch', act: (event: Fetched) => void): void;
};
type Rules = {
  /** Names what is kept on the phone; the file's own version is added, and what an earlier version kept is removed. */
  readonly name: string;
  /** Milliseconds a copy may be shown. */
  readonly longest: number;
  readonly isKept: (pathname: string) => boolean;
};

const keptAt = 'x-kept-at';
/** How long a weak network may let somebody wait while a copy is there, in milliseconds. */
const patience = 5_000;

/** Makes this worker stand between some pages and the network: what was opened opens without network for a while. No other page comes here. */
export function keepPages({ name, longest, isKept }: Rules): void {
  const keeper = self as unknown as Keeper;
  const shelf: Shelf = { name, place: `${name} ${keeper.location.pathname}`, longest, isKept };
  keeper.addEventListener('install', () => void keeper.skipWaiting());
  keeper.addEventListener('activate', (event) => event.waitUntil(remove((cache) => isOld(shelf, cache)).then(() => keeper.clients.claim())));
  keeper.addEventListener('message', (event) => event.waitUntil(keep(shelf, event.data)));
  keeper.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== keeper.location.origin) return;
    if (pathname.startsWith('/assets/')) event.respondWith(part(shelf, request));
    else if (request.mode === 'navigate') event.respondWith(page(shelf, event, pathname));
  });
}

/** `place` is the cache of this version of the worker for what pages are drawn with; pages lie in one of their owner's, `place owner`. */
type Shelf = Rules & { readonly place: string };

const isOwned = ({ place }: Shelf, cache: string): boolean => cache.startsWith(`${place} `);
const isOld = (shelf: Shelf, cache: string): boolean => cache.startsWith(`${shelf.name} `) && cache !== shelf.place && !isOwned(shelf, cache);

async function remove(isLeaving: (cache: string) => boolean): Promise<void> {
  for (const cache of (await caches.keys()).filter(isLeaving)) await caches.delete(cache);
}

/** A page tells what it is made of, and which pages will be needed next; it may have been opened before this file could watch. */
async function keep(shelf: Shelf, { page: at, parts }: Kept): Promise<void> {
  for (const name of (await caches.keys()).filter((cache) => cache === shelf.place || isOwned(shelf, cache))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (!isFresh(shelf, await cache.match(request))) await cache.delete(request);
  }
  for (const address of [at, ...parts]) {
    const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
    if (answer) await put(shelf, address, answer);
  }
}

const isFresh = ({ longest }: Shelf, answer: Response | undefined): boolean => Date.now() - Number(answer?.headers.get(keptAt) ?? 0) < longest;

async function put(shelf: Shelf, address: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const type = answer.headers.get('content-type') ?? '';
  const content = await answer.clone().blob();
  const at = type.startsWith('text/html') ? await placeOf(shelf, await content.text()) : shelf.place;
  const headers = { 'content-type': type, 'content-security-policy': answer.headers.get('content-security-policy') ?? '', [keptAt]: String(Date.now()) };
  if (at) await (await caches.open(at)).put(address, new Response(content, { headers }));
}

/** A page says for whom it was drawn: what somebody else kept on this phone goes, whether they signed out or not. One drawn for nobody is not kept. */
async function placeOf(shelf: Shelf, html: string): Promise<string | undefined> {
  const owner = /<body[^>]* data-owner="([^"\s]+)"/.exec(html)?.[1];
  const place = owner && `${shelf.place} ${owner}`;
  if (place) await remove((cache) => isOwned(shelf, cache) && cache !== place);
  return place;
}

async function part(shelf: Shelf, request: Request): Promise<Response> {
  const kept = await (await caches.open(shelf.place)).match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  await put(shelf, request.url, answer);
  return answer;
}

/** The network first; the copy where there is none, or one that answers too late or with a fault of its own. */
async function page(shelf: Shelf, event: Fetched, pathname: string): Promise<Response> {
  const asked = fetch(event.request).then(async (answer) => {
    await note(shelf, pathname, answer);
    return answer;
  }).catch(() => undefined);
  event.waitUntil(asked);
  const copy = await copyOf(shelf, pathname);
  if (!copy) return (await asked) ?? Response.error();
  const answer = await Promise.race([asked, new Promise<undefined>((done) => { setTimeout(() => done(undefined), patience); })]);
  return answer && answer.status < 500 ? answer : copy;
}

/** Sent on to sign in: whoever stands here now is not who kept the pages, so none stays. What is gone at the server goes here too. */
async function note(shelf: Shelf, pathname: string, answer: Response): Promise<void> {
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) await remove((cache) => isOwned(shelf, cache));
  else if (answer.status === 404 || answer.status === 410) await (await ownersOf(shelf))?.delete(pathname);
  else if (shelf.isKept(pathname)) await put(shelf, pathname, answer);
}

async function ownersOf(shelf: Shelf): Promise<Cache | undefined> {
  const name = (await caches.keys()).find((cache) => isOwned(shelf, cache));
  return name === undefined ? undefined : caches.open(name);
}

/** The copy says that it is one, where the page has words for that. */
async function copyOf(shelf: Shelf, pathname: string): Promise<Response | undefined> {
  const kept = await (await ownersOf(shelf))?.match(pathname);
  if (!kept || !isFresh(shelf, kept)) return undefined;
  return new Response((await kept.text()).replace('data-copy hidden', 'data-copy'), { headers: kept.headers });
}
