import { Type } from 'typebox';
import { addDays, mondayOf } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { conflictsOf, gapsOf, mondaysFrom } from '../rules/board.ts';
import { listAbsences, listInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';
import { workshopUtilisation } from '../store/utilisation.ts';
import { listClosures, listWorkshops } from '../store/workshops.ts';

/** A quarter at once: what fits a screen and a plan. */
const weeksShown = 13;
const input = Type.Object({ from: Type.Optional(field.day()) });

/** Workshops × weeks: what runs where, how busy each room is, and every conflict and gap. */
export const seeBoard = question('waves.see-board', input, async ({ tx, today }, { from }) => {
  const mondays = mondaysFrom(from ?? addDays(today, -14), weeksShown);
  const [first, last] = [mondays[0]!, addDays(mondays.at(-1)!, 6)];
  const range = { from: first, until: last };
  const workshops = (await listWorkshops(tx)).filter(({ isActive }) => isActive);
  const [classes, closures, absences, use] = [await listSchedule(tx, range), await listClosures(tx, range), await listAbsences(tx, range), await workshopUtilisation(tx, first, last)];
  const lastYear = await workshopUtilisation(tx, addDays(first, -364), addDays(last, -364));
  const upcoming = mondays.filter((monday) => monday >= mondayOf(today));
  return ok({
    mondays, today, workshops, classes, closures,
    use: Object.fromEntries(use.flatMap((one) => (one.ratio === undefined ? [] : [[one.workshop, one.ratio]]))) as Readonly<Record<string, number>>, total: ratioOf(use), totalLastYear: ratioOf(lastYear),
    conflicts: conflictsOf({ classes, absences, closures }).filter((one) => one.last >= today),
    gaps: workshops.flatMap((workshop) => gapsOf(workshop, { classes, closures }, upcoming)),
    instructorNames: Object.fromEntries((await listInstructors(tx)).map((one) => [one.id, one.name])) as Readonly<Record<string, string>>,
  });
});

function ratioOf(use: readonly { readonly available: number; readonly used: number }[]): number | undefined {
  const available = use.reduce((sum, one) => sum + one.available, 0);
  return available === 0 ? undefined : use.reduce((sum, one) => sum + one.used, 0) / available;
}

export type BoardData = Extract<Awaited<ReturnType<typeof seeBoard.run>>, { ok: true }>['value'];
