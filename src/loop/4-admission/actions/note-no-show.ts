import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { checkMove } from '../rules/application-states.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { changeApplication, listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { fillSeats } from './fill-seats.ts';
import { leaveSeats, lockInTurn, seatless } from './hold-turn.ts';

const input = Type.Object({ application: field.id<'application'>(), why: field.text(300) });

/** Somebody who confirmed did not come in the first days of training: the seat is freed and the next is called. */
export const noteNoShow = action('admission.note-no-show', input, async (context, { application, why }) => {
  const { tx, today, record } = context;
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, seatClass } = found.value;
  const moved = checkMove(status, 'no-show');
  if (!moved.ok) return moved;
  const { startsOn } = (await getClass(tx, seatClass!))!;
  const until = lastReplacementDay(startsOn, (await findPolicy(tx, wave)).policy);
  if (today < startsOn || today > until) return fail({ code: 'admission.no-show-days', from: startsOn, until });

  await leaveSeats(context, [found.value], 'no-show');
  await changeApplication(tx, id, { ...seatless, status: 'no-show', reason: why });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'no-show' }, why });
  return ok({ id, class: seatClass!, offeredNext: (await fillSeats(context, wave)).length });
});

const left = Type.Object({ person: field.id<'person'>(), class: field.id<'class'>() });

/** Training told that somebody left the class; while a reserve may still be called, the seat goes to the next. */
export const noteLeaving = action('admission.note-leaving', left, async (context, { person, class: of }) => {
  const { tx, today, record } = context;
  const known = await getClass(tx, of);
  if (!known) return fail(notFound);
  const [held] = (await listApplications(tx, { wave: known.wave, person, statuses: ['confirmed'] })).filter(({ seatClass }) => seatClass === of);
  const isInTime = today <= lastReplacementDay(known.startsOn, (await findPolicy(tx, known.wave)).policy);
  const found = held && isInTime ? await lockInTurn(context, held.id) : undefined;
  if (!found?.ok || found.value.status !== 'confirmed') {
    record({ subject: { type: 'class', id: of }, after: { released: false } });
    return ok({ released: false });
  }
  await leaveSeats(context, [found.value], 'withdrawn');
  await changeApplication(tx, found.value.id, { ...seatless, status: 'withdrawn' });
  record({ subject: { type: 'application', id: found.value.id }, before: { status: 'confirmed' }, after: { status: 'withdrawn' } });
  await fillSeats(context, known.wave);
  return ok({ released: true });
});
