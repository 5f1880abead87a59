import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, instructorsOf } from '#waves';
import { classState } from '../rules/class-state.ts';
import { lessonsOn } from '../rules/lessons.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { courseOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';
import { standingOf } from './class-standing.ts';
import { waveName } from './running-classes.ts';

/** A class with its trainees: how each stands, who falls behind and why, and the rule they complete by. */
export const seeTrainingClass = question('training.see-classes', Type.Object({ class: field.id<'class'>() }), async ({ tx, scope, today }, { class: id }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const course = await courseOf(tx, found);
  const enrolments = await enrolmentsOf(tx, { class: id });
  const standing = await standingOf(tx, found, course, enrolments, today);
  const people = await findPersons(tx, enrolments.map((one) => one.person));
  const wave = await getWave(tx, found.wave);
  const trainees = enrolments.map((one) => ({ ...one, name: people.get(one.person)?.fullName ?? '', phone: people.get(one.person)?.phone ?? null, ...standing.of.get(one.id)! }));
  return ok({
    class: found, waveLabel: wave ? waveName(wave) : '', program: course.version?.name ?? '', state: classState(found, today), minimum: standing.minimum, ruleVersion: standing.ruleVersion,
    instructors: (await instructorsOf(tx, id)).map((one) => one.name), trainees: trainees.sort((one, other) => one.name.localeCompare(other.name, 'id') || one.id.localeCompare(other.id)),
    lessonsToday: lessonsOn(course.lessons, today), today,
  });
});
