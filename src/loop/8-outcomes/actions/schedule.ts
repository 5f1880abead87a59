import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { scheduleCheckIns } from '../rules/check-in.ts';
import { addCheckIns } from '../store/check-ins.ts';

const input = Type.Object({ enrolment: field.id<'enrolment'>(), person: field.id<'person'>(), class: field.id<'class'>(), wave: field.id<'wave'>(), on: field.day() });

/** Whoever completed a class is asked four times what became of it. Told twice, it is asked as often. */
export const scheduleAction = action('outcomes.schedule', input, async ({ tx, centre, newId, record }, { person, class: ofClass, wave, on }) => {
  const added = await addCheckIns(tx, centre, scheduleCheckIns({ person, class: ofClass, wave, endedOn: on }, () => newId<'check-in'>()));
  record({ subject: { type: 'person', id: person }, after: { class: ofClass, checkIns: added } });
  return ok({ added });
});
