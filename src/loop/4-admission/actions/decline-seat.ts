import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { getClass } from '#waves';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { giveBack } from '../store/seats.ts';
import { fillSeats } from './fill-seats.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), why: Type.Optional(Type.String({ maxLength: 500 })) });

/** Gives an offered seat back; the next in line is offered it in the same moment. */
export const declineSeat = action('admission.decline-seat', input, async (context, { application, why }) => {
  const { tx, record } = context;
  const found = await lockOwn(context, application);
  if (!found.ok) return found;
  const { id, status, seatClass } = found.value;
  const moved = checkMove(status, 'declined');
  if (!moved.ok) return moved;

  await giveBack(tx, seatClass!, id);
  await changeApplication(tx, id, { status: 'declined', answer_by: null, seat_class_id: null, reason: why ?? null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'declined' }, why });
  const of = await getClass(tx, seatClass!);
  return ok({ id, offeredNext: of ? (await fillSeats(context, of)).length : 0 });
});
