import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { attendanceOf, progressOf } from '#training';
import { certificatesOf } from '../store/certificates.ts';
import { attemptsOf, resultsOf } from '../store/results.ts';
import { nameOf, openClass } from './class-context.ts';

const input = Type.Object({ class: field.id<'class'>(), enrolment: field.id<'enrolment'>() });

/** One trainee before an assessor: each unit with what training saw of it and what was judged so far, and who comes next. */
export const seeAssessment = question('certification.see-assessment', input, async ({ tx, actor }, { class: of, enrolment: id }) => {
  const context = await openClass(tx, of);
  const enrolment = context?.enrolments.find((one) => one.id === id);
  if (!context || !enrolment) return fail(notFound);
  const order = context.enrolments.filter(({ status }) => status === 'completed' || status === 'active').map((one) => ({ id: one.id, name: nameOf(context, one) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'id'));
  const outcomes = new Map((await resultsOf(tx, [id])).get(id)?.map((outcome) => [outcome.unitKey, outcome]));
  const progress = new Map((await progressOf(tx, [id])).get(id)?.map((one) => [one.unitKey, one]));
  const [certificate] = (await certificatesOf(tx, { person: enrolment.person, class: of, status: 'valid' })).filter((one) => one.enrolment === id);
  const units = context.program.blocks.flatMap((block) => (block.unitKey ? [{
    unitKey: block.unitKey, code: block.unitKey.split('@')[0]!, title: block.title, outcome: outcomes.get(block.unitKey), progress: progress.get(block.unitKey),
  }] : []));
  return ok({
    class: { id: of, label: context.class.label }, enrolment: id, person: enrolment.person, name: nameOf(context, enrolment), status: enrolment.status,
    attendance: (await attendanceOf(tx, [id])).get(id)?.rate, units, teaches: context.instructors.some(({ user }) => user === actor.id),
    certificate: certificate && { id: certificate.id, number: certificate.number }, next: nextAfter(order, id), history: await attemptsOf(tx, id),
  });
});

function nextAfter<One extends { readonly id: Id<'enrolment'> }>(order: readonly One[], id: Id<'enrolment'>): One | undefined {
  const at = order.findIndex((one) => one.id === id);
  return at < 0 ? undefined : order[at + 1];
}
