import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import type { Enrolment } from '../rules/enrolment.ts';
import { lessonDays, lessonsOn } from '../rules/lessons.ts';
import { markAt } from '../rules/mark.ts';
import { listMarks, listTakenDays } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { attendanceOf } from '../store/figures.ts';
import { lessonsOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({ class: field.id<'class'>(), day: Type.Optional(field.day()) });

/** Who was there on a day of a class, period by period; without a day today's, or the last one that was held. */
export const seeAttendance = question('training.see-classes', input, async ({ tx, scope, today }, { class: id, day: asked }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const lessons = await lessonsOf(tx, found, await getVersion(tx, found.versionId));
  const days = lessonDays(lessons);
  const day = asked ?? days.filter((one) => one <= today).at(-1) ?? days[0] ?? today;
  const taken = await listTakenDays(tx, [id], found.startsOn, found.endsOn);
  const here = (await enrolmentsOf(tx, { class: id })).filter((one) => isIn(one, day));
  const ids = here.map((one) => one.id);
  const people = await findPersons(tx, here.map((one) => one.person));
  const marks = new Map((await listMarks(tx, ids, day, day)).map((one) => [one.enrolment, one.marks]));
  const shares = await attendanceOf(tx, ids);
  const periods = lessonsOn(lessons, day);
  const rows = here.map((one) => ({
    id: one.id, name: people.get(one.person)?.fullName ?? '', share: shares.get(one.id),
    marks: Object.fromEntries(periods.map(({ period }) => [period, markAt(marks.get(one.id), period)])),
  })).sort((one, other) => one.name.localeCompare(other.name, 'id') || one.id.localeCompare(other.id));
  const record = taken.find((one) => one.day === day);
  return ok({
    class: found, day, today, periods, rows, version: record?.version ?? 0, takenBy: record?.by, takenAt: record?.at,
    days: days.map((one) => ({ day: one, isTaken: taken.some((other) => other.day === one), isAhead: one > today })),
  });
});

/** Somebody belongs on the list of a day from their first to their last. */
export const isIn = (enrolment: Pick<Enrolment, 'startedOn' | 'endedOn'>, day: Day): boolean => enrolment.startedOn <= day && (enrolment.endedOn === undefined || enrolment.endedOn >= day);
