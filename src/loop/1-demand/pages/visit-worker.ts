import type { Routes } from '#platform/http/routes';

export const workerPath = '/kebutuhan/kunjungan/luring.js';
const scope = '/kebutuhan/kunjungan';

/** Serves the service worker from under the pages it keeps; they are the only ones it ever answers for. */
export const visitWorkerPages: Routes = (app) => {
  app.get(workerPath, { schema: { hide: true } as never }, async (_, reply) =>
    reply.headers({ 'content-type': 'text/javascript; charset=utf-8', 'service-worker-allowed': scope, 'cache-control': 'no-cache' }).send(`(${keepPages.toString()})(self, ${JSON.stringify({ scope, name: 'balai-kunjungan-1' })});`));
};

type Waits = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Waits & { readonly request: globalThis.Request; respondWith(answer: Promise<Response>): void };
type Told = Waits & { readonly data: { readonly keep?: readonly string[] } | null };
type Worker = {
  readonly caches: CacheStorage; readonly location: Location; readonly clients: { claim(): Promise<void> }; skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: never) => void): void;
};

/**
 * Runs on the phone, alone: nothing outside this function may be named in it. Network first; what came is kept; without network the kept
 * page answers. Whoever is signed out leaves no page behind.
 */
function keepPages(worker: Worker, { scope: kept, name }: { scope: string; name: string }): void {
  const isPage = (url: URL): boolean => url.pathname === kept || url.pathname.startsWith(`${kept}/`);
  const isAsset = (url: URL): boolean => url.pathname.startsWith('/assets/');
  const forgetPages = async (): Promise<void> => {
    const cache = await worker.caches.open(name);
    for (const key of await cache.keys()) if (isPage(new URL(key.url))) await cache.delete(key);
  };
  const keepAnswer = async (address: string, answer: Response): Promise<void> => {
    const isOther = answer.redirected && !isPage(new URL(answer.url));
    if (isOther || answer.status === 401 || answer.status === 403) return forgetPages();
    if (answer.ok && !answer.redirected) await (await worker.caches.open(name)).put(address, answer.clone());
  };
  const answer = async (request: globalThis.Request, url: URL): Promise<Response> => {
    const cache = await worker.caches.open(name);
    const known = await cache.match(url.pathname);
    if (known && isAsset(url)) return known;
    try {
      const fresh = await fetch(request);
      // These pages lead nowhere else but to signing in.
      await (fresh.type === 'opaqueredirect' ? forgetPages() : keepAnswer(url.pathname, fresh));
      return fresh;
    } catch (problem) {
      if (known) return known;
      throw problem;
    }
  };
  worker.addEventListener('install', ((event: Waits) => event.waitUntil(worker.skipWaiting())) as never);
  worker.addEventListener('activate', ((event: Waits) => event.waitUntil(worker.clients.claim())) as never);
  worker.addEventListener('message', ((event: Told) => event.waitUntil(Promise.all((event.data?.keep ?? []).map(async (address) => {
    const found = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
    if (found) await keepAnswer(new URL(address, worker.location.href).pathname, found);
  })))) as never);
  worker.addEventListener('fetch', ((event: Asked) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== worker.location.origin || !(isAsset(url) || (event.request.mode === 'navigate' && isPage(url)))) return;
    event.respondWith(answer(event.request, url));
  }) as never);
}
