import { Type } from 'typebox';
import { addDays, mondayOf, type Day } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { getVersion } from '#programs';
import { getCentre } from '#centres';
import { getEmployer } from '#employers';
import { distanceClass, regionName } from '#standards';
import { periodsOn } from '../rules/timetable/shift-pattern.ts';
import type { ClassPackage } from '../rules/wave.ts';
import { workCalendarOf } from '../store/calendar-days.ts';
import { getClass } from '../store/classes.ts';
import { listInstructors } from '../store/instructors.ts';
import { hostOf } from '../store/hosts.ts';
import { instructorsOf, timetableOf } from '../store/teaching.ts';
import { getWave } from '../store/waves.ts';
import { calendarLink } from './calendar-links.ts';
import { closedDaysOfClass } from './class-plan.ts';

const input = Type.Object({ class: field.id<'class'>(), week: Type.Optional(field.day()) });

/** A class package with one week of its timetable: the one asked for, else this week while it runs, else its first. */
export const seeClass = question('waves.see-class', input, async (context, { class: id, week }) => {
  const { tx, today } = context;
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  const inside = (day: Day): Day => (day < one.startsOn || day > one.endsOn ? one.startsOn : day);
  const monday = mondayOf(week ? inside(week) : inside(today));
  const version = (await getVersion(tx, one.versionId))!;
  const cells = await timetableOf(tx, id, one.startsOn, one.endsOn);
  return ok({
    class: one, wave: (await getWave(tx, one.wave))!, version, instructors: await instructorsOf(tx, id), placeName: regionName(one.place), today,
    planned: version.blocks.map((block, position) => ({ ...block, position, periods: cells.filter((cell) => (block.unitKey ? cell.unitKey === block.unitKey : cell.unitKey === undefined && cell.blockTitle === block.title)).length })),
    calendar: await calendarLink(context, 'class', id), ...(await hostFacts(tx, id)), distance: distanceClass((await getCentre(tx)).regionCode, one.place),
    periods: cells.length, week: await weekOf(context, one, monday, cells),
    timeline: await listTimeline(tx, { type: 'class', id }),
  });
});

/** Whose class it is, if an employer hosts it. */
async function hostFacts(tx: QuestionContext['tx'], id: ClassPackage['id']) {
  const host = await hostOf(tx, id);
  return { host: host && { ...host, name: (await getEmployer(tx, host.employer))?.name ?? '' } };
}

async function weekOf({ tx }: QuestionContext, one: ClassPackage, monday: Day, cells: Awaited<ReturnType<typeof timetableOf>>) {
  const [closed, { holidayOn, isFasting }] = [await closedDaysOfClass(tx, one), await workCalendarOf(tx)];
  const days = Array.from({ length: 6 }, (_, at) => addDays(monday, at)).map((day) => ({
    day, isClosed: closed.includes(day), isOutside: day < one.startsOn || day > one.endsOn, holiday: holidayOn(day), periods: periodsOn(one.shift, day, isFasting(day)),
    cells: cells.filter((cell) => cell.day === day),
  })).filter((day) => day.periods.length > 0 || day.cells.length > 0);
  const first = mondayOf(one.startsOn);
  const weeks = Array.from({ length: 60 }, (_, at) => addDays(first, at * 7)).filter((start) => start <= one.endsOn);
  return { monday, days, weeks, number: weeks.indexOf(monday) + 1 };
}

export type ClassRecord = Extract<Awaited<ReturnType<typeof seeClass.run>>, { ok: true }>['value'];

const cellInput = Type.Object({ class: field.id<'class'>(), day: field.day(), period: field.whole(1, 12) });

/** One cell to be changed, with the blocks and people to choose from. */
export const openCell = question('waves.set-cell', cellInput, async ({ tx }, { class: id, day, period }) => {
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  const version = (await getVersion(tx, one.versionId))!;
  const own = await instructorsOf(tx, id);
  const others = (await listInstructors(tx)).filter((person) => person.isActive && !own.some(({ id: known }) => known === person.id));
  return ok({ class: one, day, period, blocks: version.blocks, cell: (await timetableOf(tx, id, day, day)).find((cell) => cell.period === period), instructors: [...own, ...others] });
});

/** The calendar of a class that is public, for phones that subscribe to it: no names of people. */
export const followTimetable = question('waves.follow-timetable', Type.Object({ class: field.id<'class'>() }), async ({ tx, now }, { class: id }) => {
  const one = await getClass(tx, id);
  const wave = one && (await getWave(tx, one.wave));
  if (!one || !wave || wave.status === 'draft') return fail(notFound);
  return ok({ class: one, wave, now, placeName: regionName(one.place), cells: await timetableOf(tx, id, one.startsOn, one.endsOn) });
});
