import { Type } from 'typebox';
import { toEpoch } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { secondsLeft, stepOf } from '../rules/attendance-code.ts';
import { nextLesson, runningLesson } from '../rules/class-time.ts';
import { lessonsOn } from '../rules/lessons.ts';
import { markAt } from '../rules/mark.ts';
import { listMarks } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { lessonsOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';
import { minuteOfDay, periodCode } from './period-code.ts';

/** The code an instructor shows for the running period, and how many have used it; without one, when the next period begins. */
export const showCode = question('training.show-code', Type.Object({ class: field.id<'class'>() }), async ({ tx, scope, centre, links, now, today }, { class: id }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const lessons = lessonsOn(await lessonsOf(tx, found, await getVersion(tx, found.versionId)), today);
  const minute = await minuteOfDay(tx, now);
  const running = runningLesson(lessons, minute);
  if (!running) return ok({ class: found, today, running: undefined, next: nextLesson(lessons, minute) });
  const enrolments = (await enrolmentsOf(tx, { class: id, status: 'active' })).map((one) => one.id);
  const marks = await listMarks(tx, enrolments, today, today);
  return ok({
    class: found, today, running, next: undefined, code: periodCode(links, centre, id, running.period, stepOf(toEpoch(now))), secondsLeft: secondsLeft(toEpoch(now)),
    present: marks.filter((one) => markAt(one.marks, running.period) === 'present').length, trainees: enrolments.length,
  });
});
