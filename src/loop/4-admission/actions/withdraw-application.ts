import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { removeOpenBookings } from '../store/bookings.ts';
import { fillSeats } from './fill-seats.ts';
import { leaveSeats, lockInTurn, seatless } from './hold-turn.ts';
import { tellOfOffice } from './tell-of-office.ts';

const input = Type.Object({ application: field.id<'application'>(), why: Type.Optional(Type.String({ maxLength: 500 })) });

/** Takes an application back, at any time and without giving a reason; a seat held is offered to the next. */
export const withdrawApplication = action('admission.withdraw-application', input, async (context, { application, why }) => {
  const { tx, record, now } = context;
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, seatClass } = found.value;
  const moved = checkMove(status, 'withdrawn');
  if (!moved.ok) return moved;

  if (seatClass) await leaveSeats(context, [found.value], 'withdrawn');
  await removeOpenBookings(tx, [id]);
  // What was told in a draft is needed no longer.
  await changeApplication(tx, id, { ...seatless, status: 'withdrawn', saved_at: now, reason: why ?? null, draft: '{}', nik_sealed: null, nik_masked: null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'withdrawn' }, why });
  await tellOfOffice(context, found.value, 'withdrawn');
  if (seatClass || status === 'reserve') await fillSeats(context, wave);
  return ok({ id });
});
