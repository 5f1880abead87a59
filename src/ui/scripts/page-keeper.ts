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
  keeper.addEventListener('activate', (event) => event.waitUntil(removeOthers(shelf).then(() => keeper.clients.claim())));
  keeper.addEventListener('message', (event) => event.waitUntil(keep(shelf, event.data)));
  keeper.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== keeper.location.origin) return;
    if (pathname.startsWith('/assets/')) event.respondWith(part(shelf, request));
    else if (request.mode === 'navigate') event.respondWith(page(shelf, event, pathname));
  });
}

type Shelf = Rules & { /** The cache of this version of the worker. */ readonly place: string };

async function removeOthers({ name, place }: Shelf): Promise<void> {
  for (const other of await caches.keys()) if (other.startsWith(`${name} `) && other !== place) await caches.delete(other);
}

/** A page tells what it is made of, and which pages will be needed next; it may have been opened before this file could watch. */
async function keep(shelf: Shelf, { page: at, parts }: Kept): Promise<void> {
  const cache = await caches.open(shelf.place);
  for (const request of await cache.keys()) if (!isFresh(shelf, await cache.match(request))) await cache.delete(request);
  for (const address of [at, ...parts]) {
    const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
    if (answer) await put(shelf, address, answer);
  }
}

const isFresh = ({ longest }: Shelf, answer: Response | undefined): boolean => Date.now() - Number(answer?.headers.get(keptAt) ?? 0) < longest;

async function put({ place }: Shelf, address: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const headers = { 'content-type': answer.headers.get('content-type') ?? '', 'content-security-policy': answer.headers.get('content-security-policy') ?? '', [keptAt]: String(Date.now()) };
  await (await caches.open(place)).put(address, new Response(await answer.clone().blob(), { headers }));
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
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) await caches.delete(shelf.place);
  else if (answer.status === 404 || answer.status === 410) await (await caches.open(shelf.place)).delete(pathname);
  else if (shelf.isKept(pathname)) await put(shelf, pathname, answer);
}

/** The copy says that it is one, where the page has words for that. */
async function copyOf(shelf: Shelf, pathname: string): Promise<Response | undefined> {
  const kept = await (await caches.open(shelf.place)).match(pathname);
  if (!kept || !isFresh(shelf, kept)) return undefined;
  return new Response((await kept.text()).replace('data-copy hidden', 'data-copy'), { headers: kept.headers });
}
