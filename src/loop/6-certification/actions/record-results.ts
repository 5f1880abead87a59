import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { enrolmentsOf } from '#training';
import type { UnitKey } from '#standards';
import { assess, type UnitJudgement } from '../rules/assess.ts';
import { unitResults } from '../rules/certificate.ts';
import { certificatesOf } from '../store/certificates.ts';
import { holdClass } from '../store/hold-class.ts';
import { resultsOf } from '../store/results.ts';
import { saveResults } from '../store/save-results.ts';
import { nameOf, openClass } from './class-context.ts';

const input = Type.Object({
  enrolment: field.id<'enrolment'>(),
  /** Units left open are not judged this time. */
  results: Type.Array(Type.Object({ unitKey: field.text(80), result: Type.Optional(field.oneOf(unitResults)), reason: Type.Optional(Type.String({ maxLength: 500 })) }), { maxItems: 60 }),
});

/** Records what an assessor saw of one trainee, unit by unit. A repeated assessment is a new attempt; what was said before stays. */
export const recordResults = action('certification.record-results', input, async ({ tx, centre, actor, today, record }, { enrolment: id, results }) => {
  const [enrolment] = await enrolmentsOf(tx, { ids: [id] });
  const context = enrolment && (await openClass(tx, enrolment.class));
  if (!enrolment || !context) return fail(notFound);
  await holdClass(tx, enrolment.class);
  const [certificate] = (await certificatesOf(tx, { class: enrolment.class, person: enrolment.person, status: 'valid' })).filter((one) => one.enrolment === id);
  if (certificate) return fail({ code: 'certification.already-certified', name: nameOf(context, enrolment), number: certificate.number });
  const before = (await resultsOf(tx, [id])).get(id) ?? [];
  const known = new Map(before.map((outcome) => [outcome.unitKey, outcome]));
  const told = results.flatMap(({ unitKey, result, reason }): UnitJudgement[] => (result ? [{ unitKey: unitKey as UnitKey, result, reason: (result === 'not-yet' && reason) || undefined }] : []));
  const changed = told.filter(({ unitKey, result, reason }) => known.get(unitKey)?.result !== result || (result === 'not-yet' && (known.get(unitKey)?.reason ?? '') !== (reason ?? '')));

  const instructors = context.instructors.flatMap((instructor) => instructor.user ?? []);
  const assessed = assess(changed, { assessor: { id: actor.id, name: actor.name }, instructors, units: context.units });
  if (!assessed.ok) return assessed;

  const assessor = { id: actor.id, name: actor.name };
  await saveResults(tx, centre, assessed.value.map((judgement) => ({ enrolment: id, judgement, attempt: (known.get(judgement.unitKey)?.attempt ?? 0) + 1, assessor, on: today })));
  for (const { unitKey, result, reason } of assessed.value) {
    record({ subject: { type: 'enrolment', id }, before: { [unitKey]: known.get(unitKey)?.result }, after: { [unitKey]: result }, why: reason });
  }
  return ok({ class: enrolment.class, name: nameOf(context, enrolment), count: assessed.value.length });
});
