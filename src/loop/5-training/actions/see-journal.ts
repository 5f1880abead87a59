import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { lessonRuns } from '../rules/lesson-runs.ts';
import { lessonDays, lessonsOn } from '../rules/lessons.ts';
import { listJournal } from '../store/journal.ts';
import { courseOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';
import { missingDays } from './running-classes.ts';

const input = Type.Object({ class: field.id<'class'>(), entry: Type.Optional(field.id<'journal'>()), day: Type.Optional(field.day()) });

/** The journal of a class, the days that were held and are not written down yet, and for a form what the timetable says of its day. */
export const seeJournal = question('training.see-classes', input, async ({ tx, scope, today }, { class: id, entry: asked, day: chosen }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const course = await courseOf(tx, found);
  const entries = await listJournal(tx, [id]);
  const entry = asked ? entries.find((one) => one.id === asked) : undefined;
  if (asked && !entry) return fail(notFound);
  const held = lessonDays(course.lessons).filter((day) => day <= today);
  const missing = missingDays(held, new Set(entries.map((one) => one.day)), today);
  const day = entry?.day ?? chosen ?? missing.at(-1) ?? held.at(-1) ?? today;
  return ok({
    class: found, entries: [...entries].reverse(), entry, missing, today, day, runs: lessonRuns(lessonsOn(course.lessons, day)), periods: lessonsOn(course.lessons, day).map((lesson) => lesson.period),
    units: course.units.map(({ unitKey, title }) => ({ unitKey, title })),
  });
});
