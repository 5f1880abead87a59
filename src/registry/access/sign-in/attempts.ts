import type { Request } from '#platform/http/routes';

type Count = { count: number; until: number };

export type Attempts = {
  /** Counts an attempt under every key; answers the seconds to wait when one of them has had too many, before anything costly is done. */
  take(keys: readonly (readonly [key: string, limit: number])[]): number | undefined;
  /** A success wipes the slate. */
  forgive(key: string): void;
};

const mostKeys = 50_000;

/** Counts attempts per key within a window, in memory: a restart forgets them, and so does the end of the window. */
export function createAttempts(now: () => number = Date.now, windowMilliseconds = 5 * 60_000): Attempts {
  const counts = new Map<string, Count>();

  const sweep = (): void => {
    for (const [key, { until }] of counts) if (until <= now()) counts.delete(key);
    // Whoever invents keys by the thousand shall not fill the memory: the oldest go first.
    for (const key of counts.keys()) if (counts.size > mostKeys) counts.delete(key);
  };
  const countOf = (key: string): Count => {
    const known = counts.get(key);
    if (known && known.until > now()) return known;
    if (counts.size >= mostKeys) sweep();
    const fresh = { count: 0, until: now() + windowMilliseconds };
    counts.delete(key);
    counts.set(key, fresh);
    return fresh;
  };

  return {
    take: (keys) => {
      const waits = keys.map(([key, limit]) => {
        const counted = countOf(key);
        counted.count += 1;
        return counted.count > limit ? counted.until - now() : 0;
      });
      const wait = Math.max(0, ...waits);
      return wait > 0 ? Math.ceil(wait / 1000) : undefined;
    },
    forgive: (key) => void counts.delete(key),
  };
}

const perAccount = 5;
const perAddress = 60;

export const accountKey = (request: Request, way: string, account: string): string => `${way}|${account.toLowerCase()}|${request.ip}`;

/** Five tries per account and address, sixty per address: a whole classroom behind one address still gets in. */
export const limitsOf = (request: Request, way: string, account: string): readonly (readonly [string, number])[] =>
  [[accountKey(request, way, account), perAccount], [`${way}||${request.ip}`, perAddress]];
