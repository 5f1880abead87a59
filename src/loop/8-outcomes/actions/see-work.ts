import { Type } from 'typebox';
import { addDays, type Day } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import type { Figure, Work, WorkItem } from '#platform/work';
import { daysUntilOverdue } from '../rules/check-in.ts';
import { placementRange } from '../rules/placement-range.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { countAnswers, countCheckIns, listCheckInIds } from '../store/list-check-ins.ts';
import { work as words } from '../texts/work.ts';

const seeWork = question('outcomes.see-work', Type.Object({}), async ({ tx, today }) => {
  const [oldest] = await listCheckIns(tx, { ids: await listCheckInIds(tx, { state: 'overdue', today }, 1, 0) });
  const items: WorkItem[] = [
    { key: 'overdue', count: await countCheckIns(tx, { state: 'overdue', today }), href: '/hasil?state=overdue', due: oldest && addDays(oldest.dueOn, daysUntilOverdue), isLate: true },
    { key: 'confirm', count: await countCheckIns(tx, { state: 'confirm', today }), href: '/hasil?state=confirm' },
    { key: 'waiting', count: await countCheckIns(tx, { state: 'due', today }), href: '/hasil?state=due', isWaiting: true },
  ];
  return ok({ items: items.filter((item) => item.count > 0), figures: await responseFigure(tx, today) });
});

/** How many of those asked in the last year answered: what every placement figure stands on. */
async function responseFigure(tx: Transaction, today: Day): Promise<Figure[]> {
  const range = placementRange(await countAnswers(tx, addDays(today, -365), today));
  return range ? [{ key: 'response', value: range.responseRate / 1000, kind: 'share', href: '/hasil?state=answered' }] : [];
}

/** What outcomes puts on the desk of those who keep in touch with graduates. */
export const outcomesWork: Work = { question: seeWork, words };
