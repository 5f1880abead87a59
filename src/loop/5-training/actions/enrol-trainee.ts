import { Type } from 'typebox';
import { markTrainee } from '#access';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import type { Enrolled } from '../events.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { addEnrolments } from '../store/save-enrolments.ts';

const input = Type.Object({ application: field.id<'application'>(), person: field.id<'person'>(), class: field.id<'class'>(), wave: field.id<'wave'>() });

/** Somebody confirmed a seat: they are a trainee of that class from its first day, or from today when it has begun. Told twice, they are enrolled once. */
export const enrolTrainee = action('training.enrol', input, async ({ tx, centre, today, newId, record, announce }, { application, person, class: of, wave }) => {
  const found = await getClass(tx, of);
  if (!found) return fail(notFound);
  const startedOn = today > found.startsOn ? today : found.startsOn;
  const begun = { id: newId<'enrolment'>(), person, class: of, wave, status: 'active' as const, startedOn, endedOn: undefined, reason: undefined, version: 1, application };
  const isNew = (await addEnrolments(tx, centre, [begun])).has(begun.id);
  const enrolment = isNew ? begun.id : (await enrolmentsOf(tx, { class: of, person }))[0]!.id;
  record({ subject: { type: 'enrolment', id: enrolment }, after: { class: found.label, startedOn, isNew } });
  if (!isNew) return ok({ enrolment, isNew });
  await markTrainee(tx, person, true);
  announce({ type: 'training.enrolled', version: 1, enrolment, person, class: of, wave, on: startedOn } satisfies Enrolled);
  return ok({ enrolment, isNew });
});
