import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { lessonsOn } from '../rules/lessons.ts';
import { markAt, marks as markNames, withMarks, type Mark } from '../rules/mark.ts';
import { listMarks, lockDay, saveMarks, saveTakenDays } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { lessonsOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';
import { isIn } from './see-attendance.ts';

const input = Type.Object({
  class: field.id<'class'>(), day: field.day(),
  /** Of the grid that was shown; 0 before the first save. */
  version: field.whole(0, 1_000_000),
  /** By enrolment and period; `none` takes a mark away, what is not named stays. */
  marks: Type.Optional(Type.Record(Type.String(), Type.Record(Type.String(), field.oneOf([...markNames, 'none'] as const)))),
  /** Said of everybody in every period that has no mark yet. */
  fill: Type.Optional(field.oneOf(markNames)),
  /** Fills this period only. */
  fillPeriod: Type.Optional(field.whole(1, 12)),
});

/** As far back as the lists of what is still to be written look; what is older is the office's to change. */
const daysOpen = 14;

/** Saves the attendance of one day as one deed. Whoever saved or checked in since the grid was shown is not overwritten: the save is refused and shown anew. */
export const saveAttendance = action('training.take-attendance', input, async ({ tx, centre, actor, scope, today, now, record }, { class: id, day, version, marks = {}, fill, fillPeriod }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  if (day > today) return fail({ code: 'training.day-ahead', field: 'day' });
  const since = addDays(today, -daysOpen);
  if (day < since && scope.within === 'own') return fail({ code: 'training.day-closed', field: 'day', since });
  const periods = lessonsOn(await lessonsOf(tx, found, await getVersion(tx, found.versionId)), day).map((lesson) => lesson.period);
  if (periods.length === 0) return fail({ code: 'training.no-lesson', day });
  if (((await lockDay(tx, id, day)) ?? 0) !== version) return fail(stale);

  const here = (await enrolmentsOf(tx, { class: id })).filter((one) => isIn(one, day)).map((one) => one.id);
  if (Object.keys(marks).some((one) => !here.includes(one as Id<'enrolment'>))) return fail({ code: 'training.unknown-trainee', field: 'marks' });
  const before = new Map((await listMarks(tx, here, day, day)).map((one) => [one.enrolment, one.marks]));
  const rows = here.map((enrolment) => ({ enrolment, day, marks: withMarks(before.get(enrolment), changesOf(periods, before.get(enrolment), marks[enrolment] ?? {}, fill, fillPeriod)) }));
  await saveMarks(tx, centre, rows.filter((row) => row.marks !== before.get(row.enrolment)));
  await saveTakenDays(tx, centre, [{ class: id, day, by: actor.name, at: now }]);
  for (const row of rows) if (row.marks !== (before.get(row.enrolment) ?? '')) record({ subject: { type: 'enrolment', id: row.enrolment }, before: { [day]: before.get(row.enrolment) }, after: { [day]: row.marks } });
  record({ subject: { type: 'class', id }, after: { attendance: day, people: here.length } });
  return ok({ class: id, day, version: version + 1, people: here.length });
});

function changesOf(periods: readonly number[], before: string | undefined, told: Readonly<Record<string, Mark | 'none'>>, fill: Mark | undefined, only: number | undefined): Map<number, Mark | undefined> {
  return new Map(periods.map((period) => {
    const own = told[period] ?? markAt(before, period) ?? 'none';
    return [period, own !== 'none' ? own : only === undefined || only === period ? fill : undefined];
  }));
}
