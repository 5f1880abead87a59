import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { fillSeats } from './fill-seats.ts';
import { leaveSeats, lockInTurn, seatless } from './hold-turn.ts';
import { tellOfOffice } from './tell-of-office.ts';

const input = Type.Object({ application: field.id<'application'>(), why: Type.Optional(Type.String({ maxLength: 500 })) });

/** Gives an offered seat back; the next in line is offered it in the same moment. */
export const declineSeat = action('admission.decline-seat', input, async (context, { application, why }) => {
  const { tx, record } = context;
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, status, wave } = found.value;
  const moved = checkMove(status, 'declined');
  if (!moved.ok) return moved;

  await leaveSeats(context, [found.value], 'declined');
  await changeApplication(tx, id, { ...seatless, status: 'declined', reason: why ?? null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'declined' }, why });
  await tellOfOffice(context, found.value, 'given-back');
  return ok({ id, offeredNext: (await fillSeats(context, wave)).length });
});
