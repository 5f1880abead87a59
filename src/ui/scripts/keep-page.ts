/** Set by tools/build-assets.mjs: the file name of each worker that is built beside this script. */
declare const workers: Readonly<Record<string, string>>;

/** A page with `data-keep-page` opens without network once it was opened with one: the worker it names keeps it, within the addresses it names and no further. */
export function keepPage(): void {
  const page = document.querySelector<HTMLElement>('[data-keep-page]');
  // Who stands before the door to sign in is not known to be who kept the pages.
  if (/^\/masuk(\/|$)/.test(location.pathname)) void forgetPages().catch(() => undefined);
  else if (document.body.dataset.owner !== undefined) void forgetPagesOfOthers(document.body.dataset.owner).catch(() => undefined);
  // Browsers offer this over HTTPS only (and on the machine itself); elsewhere the page works as before.
  if (!page || !('serviceWorker' in navigator)) return;
  const { keepPage: name = '', keepWithin: scope = '' } = page.dataset;
  const kept = navigator.serviceWorker.register(new URL(workers[name] ?? '', import.meta.url), { scope });
  void kept.then(({ installing, waiting, active }) => (installing ?? waiting ?? active)?.postMessage({ page: location.pathname, parts: partsOfPage() }), () => undefined);
}

function partsOfPage(): string[] {
  const named = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], link[rel=preload]')].map(({ href }) => href);
  const loaded = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.startsWith(`${location.origin}/assets/`));
  return [...new Set([...named, ...loaded, import.meta.url])];
}

/** Whoever was here before may have gone without signing out. Caches are named `what worker owner` (page-keeper.ts). */
async function forgetPagesOfOthers(owner: string): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) if (![undefined, owner].includes(name.split(' ')[2])) await caches.delete(name);
}

/** Nothing of whoever leaves stays on the phone. */
export async function forgetPages(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
