import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { getWave, getClass, instructorsOf } from '#waves';
import { lessonDays, lessonsOn, taughtShares } from '../rules/lessons.ts';
import { markAt } from '../rules/mark.ts';
import { runningLesson } from '../rules/class-time.ts';
import { listMarks } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { listEvidence } from '../store/evidence.ts';
import { courseOf } from './class-course.ts';
import { standingOf } from './class-standing.ts';
import { waveName } from './running-classes.ts';
import { minuteOfDay } from './period-code.ts';
import { progressOf } from '../store/figures.ts';

/** A trainee's own page: the class they are in (or were in last), today's lessons, how often they were there and what they have shown. */
export const seeOwn = question('training.see-own', Type.Object({}), async ({ tx, scope, today, now }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const enrolments = person ? await enrolmentsOf(tx, { person }) : [];
  const own = [...enrolments].sort((one, other) => Number(other.status === 'active') - Number(one.status === 'active') || other.startedOn.localeCompare(one.startedOn))[0];
  const found = own && (await getClass(tx, own.class));
  if (!own || !found) return fail({ code: 'training.not-in-training' });
  const course = await courseOf(tx, found);
  const standing = await standingOf(tx, found, course, [own], today);
  const wave = await getWave(tx, found.wave);
  const taught = taughtShares(course.lessons, today);
  const progress = (await progressOf(tx, [own.id])).get(own.id) ?? [];
  const evidence = await listEvidence(tx, [own.id]);
  const marks = (await listMarks(tx, [own.id], today, today))[0]?.marks;
  const lessons = own.status === 'active' ? lessonsOn(course.lessons, today) : [];
  const running = runningLesson(lessons, await minuteOfDay(tx, now));
  return ok({
    enrolment: own, class: found, waveLabel: wave ? waveName(wave) : '', name: (await getPerson(tx, own.person))?.fullName ?? '', today,
    instructors: (await instructorsOf(tx, found.id)).map((one) => one.name), minimum: standing.minimum, standing: standing.of.get(own.id)!,
    lessons: lessons.map((lesson) => ({ ...lesson, mark: markAt(marks, lesson.period), isRunning: lesson.period === running?.period })),
    mayCheckIn: running !== undefined && markAt(marks, running.period) === undefined, nextDay: lessonDays(course.lessons).find((day) => day > today),
    units: course.units.map((unit) => ({ unitKey: unit.unitKey, title: unit.title, lines: unit.lines.length, reached: progress.find((one) => one.unitKey === unit.unitKey)?.reached ?? 0, taught: taught.get(unit.unitKey) ?? 0, evidence: evidence.filter((one) => one.unitKey === unit.unitKey) })),
    others: enrolments.filter((one) => one.id !== own.id).length,
  });
});
