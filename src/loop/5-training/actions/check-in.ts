import { Type } from 'typebox';
import { timingSafeEqual } from 'node:crypto';
import { toEpoch } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { getVersion } from '#programs';
import { getClass } from '#waves';
import { acceptedSteps, readCode, stepOf } from '../rules/attendance-code.ts';
import { restOfSession, runningLesson } from '../rules/class-time.ts';
import type { Enrolment } from '../rules/enrolment.ts';
import { lessonsOn, type Lesson } from '../rules/lessons.ts';
import { markAt, withMarks } from '../rules/mark.ts';
import { listMarks, lockDay, saveMarks, saveTakenDays } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { lessonsOf } from './class-course.ts';
import { minuteOfDay, periodCode } from './period-code.ts';

/** A trainee types the code the instructor shows and is present from the running period to the end of the session: once, and in class time only. */
export const checkIn = action('training.check-in', Type.Object({ code: Type.String({ minLength: 1, maxLength: 20 }) }), async (context, { code }) => {
  const { tx, centre, actor, scope, today, now, record } = context;
  const person = scope.within === 'own' ? scope.person : undefined;
  const enrolments = person ? await enrolmentsOf(tx, { person, status: 'active' }) : [];
  if (enrolments.length === 0) return fail({ code: 'training.not-in-training' });
  const sitting = await runningFor(context, enrolments);
  if (!sitting) return fail({ code: 'training.no-class-now', field: 'code' });

  const { enrolment, running, lessons } = sitting;
  const codes = acceptedSteps(stepOf(toEpoch(now))).map((step) => periodCode(context.links, centre, enrolment.class, running.period, step));
  if (!codes.some((one) => isSame(one, readCode(code)))) return fail({ code: 'training.code-wrong', field: 'code' });

  await lockDay(tx, enrolment.class, today);
  const before = (await listMarks(tx, [enrolment.id], today, today))[0]?.marks;
  const mark = markAt(before, running.period);
  if (mark === 'present') return fail({ code: 'training.already-present', field: 'code', period: running.period });
  if (mark) return fail({ code: 'training.mark-decided', field: 'code', period: running.period });
  const periods = restOfSession(lessons, running).filter((period) => markAt(before, period) === undefined);
  const marks = withMarks(before, new Map(periods.map((period) => [period, 'present' as const])));
  await saveMarks(tx, centre, [{ enrolment: enrolment.id, day: today, marks }]);
  await saveTakenDays(tx, centre, [{ class: enrolment.class, day: today, by: actor.name, at: now }]);
  record({ subject: { type: 'enrolment', id: enrolment.id }, before: { [today]: before }, after: { [today]: marks }, why: 'code' });
  return ok({ enrolment: enrolment.id, from: periods[0]!, until: periods.at(-1)! });
});

type Sitting = { readonly enrolment: Enrolment; readonly running: Lesson; readonly lessons: readonly Lesson[] };

async function runningFor({ tx, today, now }: ActionContext, enrolments: readonly Enrolment[]): Promise<Sitting | undefined> {
  const minute = await minuteOfDay(tx, now);
  for (const enrolment of enrolments) {
    const found = await getClass(tx, enrolment.class);
    if (!found || enrolment.startedOn > today) continue;
    const lessons = lessonsOn(await lessonsOf(tx, found, await getVersion(tx, found.versionId)), today);
    const running = runningLesson(lessons, minute);
    if (running) return { enrolment, running, lessons };
  }
  return undefined;
}

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
