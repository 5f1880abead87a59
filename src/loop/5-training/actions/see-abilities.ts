import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { taughtShares } from '../rules/lessons.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { listProgress } from '../store/progress.ts';
import { courseOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';

/** What the class can do: for each unit how far it was taught, how many showed each criterion, and how far each trainee is. */
export const seeAbilities = question('training.see-classes', Type.Object({ class: field.id<'class'>() }), async ({ tx, scope, today }, { class: id }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const course = await courseOf(tx, found);
  const enrolments = (await enrolmentsOf(tx, { class: id })).filter((one) => one.status === 'active' || one.status === 'completed');
  const people = await findPersons(tx, enrolments.map((one) => one.person));
  const judged = await listProgress(tx, enrolments.map((one) => one.id));
  const taught = taughtShares(course.lessons, today);
  const shown = (unitKey: string) => judged.filter((one) => one.unitKey === unitKey && one.result === 'competent');
  return ok({
    class: found, today,
    units: course.units.map((unit) => ({
      ...unit, taught: taught.get(unit.unitKey) ?? 0,
      lines: unit.lines.map((line) => {
        const own = judged.filter((one) => one.unitKey === unit.unitKey && one.criterion === line.criterion);
        return { ...line, competent: own.filter((one) => one.result === 'competent').length, judged: own.length };
      }),
    })),
    trainees: enrolments.map((one) => ({
      id: one.id, name: people.get(one.person)?.fullName ?? '',
      reached: Object.fromEntries(course.units.map(({ unitKey }) => [unitKey, shown(unitKey).filter((judgement) => judgement.enrolment === one.id).length])),
    })).sort((one, other) => one.name.localeCompare(other.name, 'id') || one.id.localeCompare(other.id)),
  });
});
