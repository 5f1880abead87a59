import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { scheduleCheckIns } from '../rules/check-in.ts';
import { addCheckIns } from '../store/check-ins.ts';
import { noteHire } from './note-hire.ts';
import { occupationsOf } from './trainings.ts';

const input = Type.Object({
  enrolment: field.id<'enrolment'>(), person: field.id<'person'>(), class: field.id<'class'>(), wave: field.id<'wave'>(), reason: Type.String({ maxLength: 100 }), on: field.day(),
});

/** Leaving a class for a job is a success: a hire at once, and asked after like everybody. Other reasons leave nothing to ask. */
export const recordLeavingAction = action('outcomes.record-leaving', input, async (context, { enrolment, person, class: ofClass, wave, reason, on }) => {
  const { tx, centre, newId, record } = context;
  if (reason !== 'job') {
    record({ subject: { type: 'enrolment', id: enrolment }, after: { hired: false } });
    return ok({ hire: null });
  }
  const occupation = (await occupationsOf(tx, [ofClass])).get(ofClass) || undefined;
  const hire = await noteHire(context, { person, class: ofClass, wave, employer: undefined, employerName: undefined, occupation, startedOn: on, source: 'counter', wage: undefined });
  await addCheckIns(tx, centre, scheduleCheckIns({ person, class: ofClass, wave, endedOn: on }, () => newId<'check-in'>()));
  return ok({ hire: hire.id });
});
