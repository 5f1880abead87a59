import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { attendanceOf, type EnrolmentStatus } from '#training';
import type { UnitKey } from '#standards';
import { isCompetent, unitsMissing } from '../rules/assess.ts';
import { certificatesOf } from '../store/certificates.ts';
import { resultsOf, type UnitOutcome } from '../store/results.ts';
import { nameOf, openClass } from './class-context.ts';

export type TraineeLine = {
  readonly enrolment: Id<'enrolment'>; readonly name: string; readonly status: EnrolmentStatus; readonly attendance: number | undefined; readonly results: readonly UnitOutcome[];
  readonly missing: number; readonly isCompetent: boolean; readonly certificate: { readonly id: Id<'certificate'>; readonly number: string } | undefined;
};

/** A class as an assessor needs it: its units, its trainees, their results, and whether this person may assess them. */
export const seeClass = question('certification.see-class', Type.Object({ class: field.id<'class'>() }), async ({ tx, actor }, { class: id }) => {
  const context = await openClass(tx, id);
  if (!context) return fail(notFound);
  const ids = context.enrolments.map((enrolment) => enrolment.id);
  const [results, attendance] = [await resultsOf(tx, ids), await attendanceOf(tx, ids)];
  const certificates = new Map((await certificatesOf(tx, { class: id, status: 'valid' })).map((certificate) => [certificate.enrolment, certificate]));
  const trainees = context.enrolments.map((enrolment): TraineeLine => {
    const own = results.get(enrolment.id) ?? [];
    const certificate = certificates.get(enrolment.id);
    return {
      enrolment: enrolment.id, name: nameOf(context, enrolment), status: enrolment.status, attendance: attendance.get(enrolment.id)?.rate, results: own,
      missing: unitsMissing(context.units, own), isCompetent: isCompetent(context.units, own), certificate: certificate && { id: certificate.id, number: certificate.number },
    };
  }).sort((one, other) => one.name.localeCompare(other.name, 'id'));
  const units = context.program.blocks.flatMap((block) => (block.unitKey ? [{ unitKey: block.unitKey as UnitKey, title: block.title }] : []));
  return ok({
    class: context.class, wave: context.wave, program: context.program.name, units, trainees,
    teaches: context.instructors.some((instructor) => instructor.user === actor.id), instructors: context.instructors.map((instructor) => instructor.name),
  });
});
