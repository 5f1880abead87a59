import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Figure, Work, WorkItem } from '#platform/work';
import { daysUntilOverdue } from '../rules/check-in.ts';
import { placementRange } from '../rules/placement-range.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { countCheckIns, listCheckInIds } from '../store/list-check-ins.ts';
import { isWorking } from '../rules/check-in.ts';
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

type Known = Parameters<typeof listCheckIns>[0];

/** How many of those asked in the last year answered: what every placement figure stands on. */
async function responseFigure(tx: Known, today: Parameters<typeof addDays>[0]): Promise<Figure[]> {
  const asked = (await listCheckIns(tx)).filter((one) => one.dueOn <= today && one.dueOn > addDays(today, -365));
  const working = asked.filter((one) => one.situation && isWorking(one.situation)).length;
  const answered = asked.filter((one) => one.situation).length;
  const range = placementRange({ working, notWorking: answered - working, unknown: asked.length - answered });
  return range ? [{ key: 'response', value: range.responseRate / 1000, kind: 'share', href: '/hasil?state=answered' }] : [];
}

/** What outcomes puts on the desk of those who keep in touch with graduates. */
export const outcomesWork: Work = { question: seeWork, words };
