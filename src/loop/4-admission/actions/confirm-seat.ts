import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { SeatConfirmed } from '../events.ts';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { lockOwn } from './own-application.ts';

/** Takes the seat that was offered (daftar ulang); from here on training knows the person. */
export const confirmSeat = action('admission.confirm-seat', Type.Object({ application: field.id<'application'>() }), async (context, input) => {
  const { tx, today, record, announce } = context;
  const found = await lockOwn(context, input.application);
  if (!found.ok) return found;
  const { id, status, wave, person, seatClass, answerBy } = found.value;
  const moved = checkMove(status, 'confirmed');
  if (!moved.ok) return moved;
  if (answerBy && today > answerBy) return fail({ code: 'admission.offer-expired', on: answerBy });

  await changeApplication(tx, id, { status: 'confirmed', answer_by: null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'confirmed' } });
  announce({ type: 'admission.seat-confirmed', version: 1, application: id, person: person!, class: seatClass!, wave } satisfies SeatConfirmed);
  return ok({ id, class: seatClass! });
});
