import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { attendanceOf, type EnrolmentStatus } from '#training';
import type { UnitKey } from '#standards';
import { isCompetent, unitsMissing } from '../rules/assess.ts';
import { mayCertify } from '../rules/may-certify.ts';
import { certificatesOf } from '../store/certificates.ts';
import { resultsOf, type UnitOutcome } from '../store/results.ts';
import { nameOf, openClass } from './class-context.ts';

export type TraineeLine = {
  readonly enrolment: Id<'enrolment'>; readonly name: string; readonly status: EnrolmentStatus; readonly attendance: number | undefined; readonly results: readonly UnitOutcome[];
  readonly missing: number; readonly isAssessed: boolean; readonly isCompetent: boolean; readonly mayCertify: boolean;
  readonly certificate: { readonly id: Id<'certificate'>; readonly number: string } | undefined;
};

export const traineeFilters = ['completed', 'unassessed', 'assessed', 'competent', 'not-yet', 'to-issue', 'certified'] as const;
export type TraineeFilter = (typeof traineeFilters)[number];

const input = Type.Object({ class: field.id<'class'>(), show: Type.Optional(field.oneOf(traineeFilters)) });

/** A class as an assessor needs it: its units, its trainees, their results, and whether this person may assess them. */
export const seeClass = question('certification.see-class', input, async ({ tx, actor }, { class: id, show }) => {
  const context = await openClass(tx, id);
  if (!context) return fail(notFound);
  const ids = context.enrolments.map((enrolment) => enrolment.id);
  const [results, attendance] = [await resultsOf(tx, ids), await attendanceOf(tx, ids)];
  const certificates = new Map((await certificatesOf(tx, { class: id, status: 'valid' })).map((certificate) => [certificate.enrolment, certificate]));
  const all = context.enrolments.map((enrolment): TraineeLine => {
    const [own, certificate] = [results.get(enrolment.id) ?? [], certificates.get(enrolment.id)];
    const name = nameOf(context, enrolment);
    return {
      enrolment: enrolment.id, name, status: enrolment.status, attendance: attendance.get(enrolment.id)?.rate, results: own,
      missing: unitsMissing(context.units, own), isAssessed: own.length >= context.units.length, isCompetent: isCompetent(context.units, own),
      mayCertify: mayCertify({ name, hasCompleted: enrolment.status === 'completed', certificate: certificate?.number, units: context.units, results: own }).ok,
      certificate: certificate && { id: certificate.id, number: certificate.number },
    };
  }).sort((one, other) => one.name.localeCompare(other.name, 'id'));
  const units = context.program.blocks.flatMap((block) => (block.unitKey ? [{ unitKey: block.unitKey as UnitKey, title: block.title }] : []));
  return ok({
    class: context.class, wave: context.wave, program: context.program.name, units, show, trainees: show ? all.filter(isShown[show]) : all, total: all.length,
    counts: Object.fromEntries(traineeFilters.map((filter) => [filter, all.filter(isShown[filter]).length])) as Record<TraineeFilter, number>,
    teaches: context.instructors.some((instructor) => instructor.user === actor.id), instructors: context.instructors.map((instructor) => instructor.name),
  });
});

const isShown: Record<TraineeFilter, (line: TraineeLine) => boolean> = {
  'completed': ({ status }) => status === 'completed', 'unassessed': ({ status, isAssessed }) => status === 'completed' && !isAssessed, 'assessed': ({ isAssessed }) => isAssessed,
  'competent': (line) => line.isCompetent, 'not-yet': ({ results }) => results.some(({ result }) => result === 'not-yet'), 'to-issue': (line) => line.mayCertify,
  'certified': ({ certificate }) => certificate !== undefined,
};
