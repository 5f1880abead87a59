import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { moveBeginning } from '../store/save-enrolments.ts';

/** A class begins later: whoever is enrolled in it begins with it. Admission tells them, so they read it once. */
export const followMove = action('training.follow-move', Type.Object({ class: field.id<'class'>() }), async ({ tx, record }, { class: of }) => {
  const found = await getClass(tx, of);
  if (!found) return fail(notFound);
  // The class says when it begins: it may have moved again since this was announced.
  const trainees = await moveBeginning(tx, of, found.startsOn);
  record({ subject: { type: 'class', id: of }, after: { startsOn: found.startsOn, trainees } });
  return ok({ class: of, trainees });
});
