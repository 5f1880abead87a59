import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Figure, Work, WorkItem } from '#platform/work';
import { daysBeforeFading } from '../rules/need.ts';
import { summarizeDemand } from '../store/doors.ts';
import { listImports } from '../store/imports.ts';
import { countOpenRequests } from '../store/link-requests.ts';
import { listLines } from '../store/list-lines.ts';
import { countTwins } from '../store/twins.ts';
import { countVisits } from '../store/visits.ts';
import { countUnread } from '../store/vacancies.ts';
import { work as words } from '../texts/work.ts';

const seeWork = question('demand.see-work', Type.Object({}), async ({ tx, actor, scope, today }) => {
  const fading = await listLines(tx, scope, { state: 'fading', sort: 'expires', today, fading: addDays(today, daysBeforeFading) }, 1, 0);
  const { imports } = await listImports(tx, 20, 0);
  const sums = await summarizeDemand(tx, today);
  const items: WorkItem[] = [
    { key: 'fading', count: fading.total, href: '/kebutuhan/baris?state=fading&sort=expires', due: fading.lines[0]?.expiresOn },
    { key: 'visits-due', count: await countVisits(tx, { until: today, status: 'planned', officer: actor.id }), href: `/kebutuhan/kunjungan?officer=${encodeURIComponent(actor.id)}` },
    { key: 'link-requests', count: await countOpenRequests(tx), href: '/kebutuhan/permintaan' },
    { key: 'unread', count: await countUnread(tx), href: '/kebutuhan/lowongan/baca' },
    { key: 'twins', count: await countTwins(tx), href: '/kebutuhan/lowongan/kembar' },
    { key: 'choosing-imports', count: imports.filter((one) => one.status === 'choosing').length, href: '/kebutuhan/impor' },
    { key: 'failed-imports', count: imports.filter((one) => one.status === 'failed').length, href: '/kebutuhan/impor' },
    { key: 'running-imports', count: imports.filter((one) => one.status === 'running' || one.status === 'waiting').length, href: '/kebutuhan/impor', isWaiting: true },
  ];
  const expected = sums.reduce((sum, one) => sum + one.discounted, 0);
  const covered = sums.reduce((sum, one) => sum + one.covered, 0);
  const figures: Figure[] = [
    { key: 'expected', value: expected, kind: 'count', href: '/kebutuhan' },
    { key: 'coverage', value: expected === 0 ? 0 : covered / expected, kind: 'share', href: '/kebutuhan/papan?region=semua' },
  ];
  return ok({ items: items.filter((item) => item.count > 0), figures });
});

/** What demand puts on the desk of those who keep the ledger. */
export const demandWork: Work = { question: seeWork, words };
