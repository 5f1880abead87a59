import { askWork } from '#platform/http/ask-work';
import type { Request } from '#platform/http/routes';
import type { Module } from '#platform/module';
import { createShortMemory } from '#platform/short-memory';

const stagePaths: Readonly<Record<number, string>> = { 1: '/kebutuhan', 2: '/program', 3: '/gelombang', 4: '/penerimaan', 5: '/kelas', 6: '/sertifikasi', 7: '/penempatan', 8: '/hasil' };

type Counts = ReadonlyMap<string, number>;

/**
 * How many deeds wait in each stage for a person: the kunyit counters of the navigation. Counting asks every stage, so the answer is kept for
 * twenty seconds; the desk itself always counts anew, and whoever looks at it sees fresh counters everywhere.
 */
export function createCountWork(modules: readonly Module[]): (request: Request) => Promise<Counts> {
  const kept = createShortMemory<Promise<Counts>>({ milliseconds: 20_000, most: 1_000 });
  return (request) => {
    const key = `${request.centre.id} ${request.actor.id}`;
    const known = kept.find(key);
    if (known && request.url.split('?')[0] !== '/meja') return known;
    const counts = countWork(request, modules);
    kept.keep(key, counts);
    counts.catch(() => kept.forget((one) => one === counts));
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
