import type { Request } from '#platform/http/routes';
import type { Module } from '#platform/module';

const stagePaths: Readonly<Record<number, string>> = { 1: '/kebutuhan', 2: '/program', 3: '/gelombang', 4: '/penerimaan', 5: '/kelas', 6: '/sertifikasi', 7: '/penempatan', 8: '/hasil' };

/** How many deeds wait in each stage for this person: the kunyit counters of the navigation. */
export async function countWork(request: Request, modules: readonly Module[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { stage, work } of modules) {
    const path = stagePaths[stage ?? 0];
    if (!path || !work || !request.may(work.question.name)) continue;
    const answer = await request.ask(work.question, {});
    if (answer.ok) counts.set(path, answer.value.items.filter((item) => !item.isWaiting).reduce((sum, item) => sum + item.count, 0));
  }
  return counts;
}
