import { Type } from 'typebox';
import { addDays, mondayOf } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { summarizeDemand } from '#demand';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { listPublished } from '#programs';
import { boardMondays, conflictsOf, gapsOf } from '../rules/board.ts';
import { fillGap, type Teachable } from '../rules/fill-gap.ts';
import { listAbsences, listInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';
import { workshopUtilisation, type WorkshopUse } from '../store/utilisation.ts';
import { listWaves } from '../store/waves.ts';
import { listClosures, listWorkshops } from '../store/workshops.ts';

const input = Type.Object({ from: Type.Optional(field.day()) });

/** Workshops × weeks: what runs where, how busy each room is, and every conflict and gap. */
export const seeBoard = question('waves.see-board', input, async ({ tx, today }, { from }) => {
  const mondays = boardMondays(today, from);
  const [first, last] = [mondays[0]!, addDays(mondays.at(-1)!, 6)];
  const range = { from: first, until: last };
  const workshops = (await listWorkshops(tx)).filter(({ isActive }) => isActive);
  const [classes, closures, absences, use] = [await listSchedule(tx, range), await listClosures(tx, range), await listAbsences(tx, range), await workshopUtilisation(tx, first, last)];
  const lastYear = await workshopUtilisation(tx, addDays(first, -364), addDays(last, -364));
  const limits = new Map((await listInstructors(tx)).map((one) => [one.id as string, one.weeklyPeriods]));
  const teachable = await listTeachable(tx, today);
  const drafts = (await listWaves(tx, { status: 'draft' })).filter((wave) => wave.startsOn > today);
  const upcoming = mondays.filter((monday) => monday >= mondayOf(today));
  return ok({
    mondays, today, workshops, classes, closures,
    use: byWorkshop(use), useLastYear: byWorkshop(lastYear), total: ratioOf(use), totalLastYear: ratioOf(lastYear),
    conflicts: conflictsOf({ classes, absences, closures, limits }).filter((one) => one.last >= today),
    gaps: workshops.flatMap((workshop) => gapsOf(workshop, { classes, closures }, upcoming).map((gap) => ({ ...gap, programs: fillGap(gap, workshop.field, teachable) }))),
    drafts: drafts.map(({ id, label, startsOn, endsOn }) => ({ id, label, startsOn, endsOn })),
    instructorNames: Object.fromEntries((await listInstructors(tx)).map((one) => [one.id, one.name])) as Readonly<Record<string, string>>,
  });
});

/** Published programs with how many people their occupation still wants without a seat. */
async function listTeachable(tx: Transaction, today: Day): Promise<Teachable[]> {
  const uncovered = new Map((await summarizeDemand(tx, today)).map((sum) => [sum.key, sum.uncovered]));
  return (await listPublished(tx)).map((one) => ({ program: one.program, version: one.id, name: one.name, field: one.field, jp: one.totalJp, wanted: uncovered.get(one.occupation.slice(0, 4)) ?? 0 }));
}

const byWorkshop = (use: readonly WorkshopUse[]): Readonly<Record<string, number>> => Object.fromEntries(use.flatMap(({ workshop, ratio }) => (ratio === undefined ? [] : [[workshop, ratio]])));

function ratioOf(use: readonly { readonly available: number; readonly used: number }[]): number | undefined {
  const available = use.reduce((sum, one) => sum + one.available, 0);
  return available === 0 ? undefined : use.reduce((sum, one) => sum + one.used, 0) / available;
}

export type BoardData = Extract<Awaited<ReturnType<typeof seeBoard.run>>, { ok: true }>['value'];
