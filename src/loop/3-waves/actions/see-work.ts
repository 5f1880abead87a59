import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { addMinutes } from '#kernel/instant';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { WorkItem } from '#platform/work';
import { boardMondays, conflictsOf } from '../rules/board.ts';
import { isStepDue } from '../rules/wave-states.ts';
import { competencesOf, listAbsences, listInstructors } from '../store/instructors.ts';
import { classesWithoutCells } from '../store/cells.ts';
import { listPlans, plansTaken } from '../store/plans.ts';
import { listSchedule } from '../store/schedule.ts';
import { workshopUtilisation } from '../store/utilisation.ts';
import { listWaves } from '../store/waves.ts';
import { listClosures } from '../store/workshops.ts';

/** A plan nobody took anything from for a month is no longer on anybody's desk. */
const minutesNew = 30 * 24 * 60;

/** What a planner has to do: conflicts, waves whose next step is due, timetables not filled, proofs running out. */
export const seeWork = question('waves.see-work', Type.Object({}), async ({ tx, today, actor, now }) => {
  const mondays = boardMondays(today);
  const range = { from: mondays[0]!, until: addDays(mondays.at(-1)!, 6) };
  const [waves, classes] = [await listWaves(tx), await listSchedule(tx, range)];
  const conflicts = conflictsOf({ classes, absences: await listAbsences(tx, range), closures: await listClosures(tx, range), limits: new Map((await listInstructors(tx)).map((one) => [one.id as string, one.weeklyPeriods])) }).filter((one) => one.last >= today);
  const without = await classesWithoutCells(tx, today, addDays(today, 30));
  const expiring = [...(await competencesOf(tx)).values()].flat().filter(({ validUntil }) => validUntil && validUntil >= today && validUntil <= addDays(today, 60)).length;
  const [plans, taken] = [await listPlans(tx), await plansTaken(tx)];
  const due = waves.filter((wave) => isStepDue(wave, today));
  const drafts = waves.filter((wave) => wave.status === 'draft');
  const items: WorkItem[] = [
    { key: 'conflicts', count: conflicts.length, href: '/gelombang/papan', due: conflicts[0]?.first },
    { key: 'drafts', count: drafts.length, href: '/gelombang?status=draft', due: drafts.map((wave) => wave.applyFrom).sort()[0] },
    { key: 'due', count: due.length, href: '/gelombang?step=due' },
    ...waves.map(({ id, label }): WorkItem => {
      const own = without.filter((one) => one.wave === id);
      return { key: 'timetables', count: own.length, href: `/gelombang/${id}?show=without-timetable`, due: own[0]?.startsOn, facts: { wave: label } };
    }),
    { key: 'expiring', count: expiring, href: '/balai/instruktur?expiring=true' },
    { key: 'approvals', count: plans.filter((plan) => plan.proposedBy && !plan.approvedByName && plan.proposedBy !== actor.id && plan.status !== 'discarded').length, href: '/gelombang/rencana' },
    { key: 'plans', count: plans.filter((plan) => !plan.parent && plan.status === 'done' && !taken.has(plan.id) && plan.askedAt >= addMinutes(now, -minutesNew)).length, href: '/gelombang/rencana' },
  ];
  const use = await workshopUtilisation(tx, addDays(today, -89), today);
  const available = use.reduce((sum, one) => sum + one.available, 0);
  const figures = available === 0 ? [] : [{ key: 'utilisation', value: use.reduce((sum, one) => sum + one.used, 0) / available, kind: 'share' as const, href: '/gelombang/papan' }];
  return ok({ items: items.filter((item) => item.count > 0), figures });
});
