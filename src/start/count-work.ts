import { askWork } from '#platform/http/ask-work';
import type { Request } from '#platform/http/routes';
import type { Module } from '#platform/module';

const stagePaths: Readonly<Record<number, string>> = { 1: '/kebutuhan', 2: '/program', 3: '/gelombang', 4: '/penerimaan', 5: '/kelas', 6: '/sertifikasi', 7: '/penempatan', 8: '/hasil' };
const millisecondsKept = 20_000;
const mostKept = 1_000;

type Counts = ReadonlyMap<string, number>;

/**
 * How many deeds wait in each stage for a person: the kunyit counters of the navigation. Counting asks every stage, so the answer is kept for
 * twenty seconds; the desk itself always counts anew, and whoever looks at it sees fresh counters everywhere.
 */
export function createCountWork(modules: readonly Module[]): (request: Request) => Promise<Counts> {
  const kept = new Map<string, { at: number; counts: Promise<Counts> }>();
  return (request) => {
    const key = `${request.centre.id} ${request.actor.id}`;
    const known = kept.get(key);
    const now = performance.now();
    if (known && now - known.at < millisecondsKept && request.url.split('?')[0] !== '/meja') return known.counts;
    if (kept.size >= mostKept) kept.clear();
    const counts = countWork(request, modules);
    kept.set(key, { at: now, counts });
    counts.catch(() => kept.delete(key));
    return counts;
  };
}

async function countWork(request: Request, modules: readonly Module[]): Promise<Counts> {
  const counts = new Map<string, number>();
  for (const { stage, work } of modules) {
    const path = stagePaths[stage ?? 0];
    const answer = path && work && await askWork(request, work.question);
    if (answer) counts.set(path, answer.items.filter((item) => !item.isWaiting).reduce((sum, item) => sum + item.count, 0));
  }
  return counts;
}
