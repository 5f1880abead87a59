import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { SeatConfirmed } from '../events.ts';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { noteMove } from './hold-turn.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), /** Whether choices they like better may still be offered; yes unless they say no. */ staysInLine: Type.Optional(Type.Boolean()) });

/** Takes the seat that was offered (daftar ulang); from here on training knows the person. */
export const confirmSeat = action('admission.confirm-seat', input, async (context, { application, staysInLine = true }) => {
  const { tx, now, record, announce } = context;
  const found = await lockOwn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, person, seatClass, answerBy } = found.value;
  const moved = checkMove(status, 'confirmed');
  if (!moved.ok) return moved;
  if (answerBy && now >= answerBy) return fail({ code: 'admission.offer-expired', on: answerBy });

  await changeApplication(tx, id, { status: 'confirmed', answer_by: null, stays_in_line: staysInLine });
  await noteMove(context, { id }, seatClass!, 'confirmed');
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'confirmed', ...(staysInLine ? {} : { staysInLine }) } });
  announce({ type: 'admission.seat-confirmed', version: 1, application: id, person: person!, class: seatClass!, wave } satisfies SeatConfirmed);
  return ok({ id, class: seatClass! });
});
