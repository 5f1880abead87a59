import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Figure, WorkItem } from '#platform/work';
import { answerDueOn } from '../rules/introduction.ts';
import { daysBeforeClosing } from '../rules/vacancy.ts';
import { listCards } from '../store/cards.ts';
import { openVacancies } from '../store/doors.ts';
import { listIntroductions } from '../store/introductions.ts';
import { listWishes } from '../store/wishes.ts';

/** What waits for the employment officer: silence, openings about to end, people abroad-bound to be called; and, for others to do, answers still due. */
export const seeWork = question('matching.see-work', Type.Object({}), async ({ tx, today }) => {
  const sent = await listIntroductions(tx, { status: 'sent' });
  const overdue = sent.filter((one) => answerDueOn(one) < today);
  const waiting = sent.filter((one) => answerDueOn(one) >= today);
  const open = await openVacancies(tx, today);
  const closing = open.filter((one) => one.closesOn <= addDays(today, daysBeforeClosing));
  const due = await listWishes(tx, { isActive: true, dueOn: today });
  const oldest = due[0]?.nextOn;
  const items: WorkItem[] = [
    { key: 'overdue', count: overdue.length, href: '/penempatan/perkenalan?state=overdue', isLate: true },
    { key: 'closing', count: closing.length, href: '/penempatan?state=closing', due: closing[0]?.closesOn },
    { key: 'follow-ups', count: due.length, href: '/penempatan/luar-negeri?due=true', due: oldest, isLate: oldest !== undefined && oldest < today },
    { key: 'waiting', count: waiting.length, href: '/penempatan/perkenalan?state=sent', isWaiting: true },
  ];
  const figures: Figure[] = [
    { key: 'open-vacancies', value: open.length, kind: 'count', href: '/penempatan' },
    { key: 'open-cards', value: (await listCards(tx, { isOpen: true })).length, kind: 'count', href: '/penempatan/lulusan' },
  ];
  return ok({ items: items.filter((item) => item.count > 0), figures });
});
