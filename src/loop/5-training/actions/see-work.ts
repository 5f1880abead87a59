import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { WorkItem } from '#platform/work';
import { runningFigures } from '../store/class-figures.ts';
import { listFollowUps } from '../store/follow-ups.ts';
import { findBehind, openTasks, runningClasses } from './running-classes.ts';

/** What waits in training: classes of today without attendance, people falling behind whom nobody has spoken to, lessons not written down. */
export const seeWork = question('training.see-work', Type.Object({}), async ({ tx, scope, today }) => {
  const running = await runningClasses(tx, scope, today);
  const tasks = await openTasks(tx, running, today);
  const behind = await findBehind(tx, running, today);
  const followed = new Set((await listFollowUps(tx, behind.map(({ enrolment }) => enrolment.id))).map((one) => one.enrolment));
  // Attendance and journal are the instructor's to do; others only see that they wait.
  const isWaiting = scope.within === 'centre';
  const items: WorkItem[] = [
    { key: 'attendance', count: tasks.attendance.length, href: '/kelas?todo=attendance', due: today, isWaiting },
    { key: 'behind', count: behind.filter(({ enrolment }) => !followed.has(enrolment.id)).length, href: '/kelas/tertinggal?followed=no' },
    { key: 'journal', count: tasks.journal.length, href: '/kelas?todo=journal', isWaiting, isLate: !isWaiting },
  ];
  const { active, present, taken } = await runningFigures(tx, running.map((one) => one.id));
  return ok({
    items: items.filter((item) => item.count > 0),
    figures: [
      { key: 'trainees', value: active, kind: 'count' as const, href: '/kelas' },
      ...(taken > 0 ? [{ key: 'rate', value: present / taken, kind: 'share' as const, href: '/kelas' }] : []),
    ],
  });
});
