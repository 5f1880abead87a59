import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { addFollowUps } from '../store/follow-ups.ts';
import { enrolmentInReach } from './class-in-reach.ts';

/** Notes what was done for somebody who falls behind. */
export const followUp = action('training.follow-up', Type.Object({ enrolment: field.id<'enrolment'>(), deed: field.text(1000) }), async ({ tx, centre, actor, scope, now, newId, record }, { enrolment: id, deed }) => {
  const found = await enrolmentInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  await addFollowUps(tx, centre, [{ id: newId<'follow-up'>(), enrolment: id, deed, by: actor.name, at: now }]);
  record({ subject: { type: 'enrolment', id }, after: { followUp: deed } });
  return ok({ enrolment: id });
});
