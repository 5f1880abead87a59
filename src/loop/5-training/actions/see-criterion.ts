import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { lessonsOn } from '../rules/lessons.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { listEvidence } from '../store/evidence.ts';
import { listProgress } from '../store/progress.ts';
import { lessonsOf, unitsOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({ class: field.id<'class'>(), unit: field.text(60), criterion: field.text(20) });

/** One criterion and everybody in the class: who has shown it, with how much evidence; and which criterion comes before and after. */
export const seeCriterion = question('training.see-classes', input, async ({ tx, scope, today }, { class: id, unit: unitKey, criterion }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const version = await getVersion(tx, found.versionId);
  const lines = (await unitsOf(tx, version)).flatMap((unit) => unit.lines.map((line) => ({ unit, line })));
  const at = lines.findIndex(({ unit, line }) => unit.unitKey === unitKey && line.criterion === criterion);
  const own = lines[at];
  if (!own) return fail(notFound);
  const enrolments = await enrolmentsOf(tx, { class: id, status: 'active' });
  const ids = enrolments.map((one) => one.id);
  const people = await findPersons(tx, enrolments.map((one) => one.person));
  const judged = new Map((await listProgress(tx, ids, { unitKey, criterion })).map((one) => [one.enrolment, one]));
  const evidence = await listEvidence(tx, ids, { unitKey, criterion });
  const place = (one: (typeof lines)[number] | undefined) => one && { unitKey: one.unit.unitKey, criterion: one.line.criterion };
  return ok({
    class: found, today, unit: { unitKey: own.unit.unitKey, title: own.unit.title }, line: own.line, before: place(lines[at - 1]), after: place(lines[at + 1]),
    isTaughtToday: lessonsOn(await lessonsOf(tx, found, version), today).some((lesson) => lesson.unitKey === unitKey),
    trainees: enrolments.map((one) => ({
      id: one.id, name: people.get(one.person)?.fullName ?? '', judgement: judged.get(one.id), evidence: evidence.filter((row) => row.enrolment === one.id),
    })).sort((one, other) => one.name.localeCompare(other.name, 'id') || one.id.localeCompare(other.id)),
  });
});
