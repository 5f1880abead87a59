import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { getClass } from '#waves';
import type { SeatReleased } from '../events.ts';
import { checkMove } from '../rules/application-states.ts';
import { changeApplication } from '../store/applications.ts';
import { removeOpenBookings } from '../store/bookings.ts';
import { giveBack } from '../store/seats.ts';
import { fillSeats } from './fill-seats.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), why: Type.Optional(Type.String({ maxLength: 500 })) });

/** Takes an application back, at any time and without giving a reason; a seat held is offered to the next. */
export const withdrawApplication = action('admission.withdraw-application', input, async (context, { application, why }) => {
  const { tx, record, announce, now } = context;
  const found = await lockOwn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, person, seatClass } = found.value;
  const moved = checkMove(status, 'withdrawn');
  if (!moved.ok) return moved;

  const held = seatClass && (status === 'offered' || status === 'confirmed') ? await getClass(tx, seatClass) : undefined;
  if (held) await giveBack(tx, held.id, id);
  await removeOpenBookings(tx, [id]);
  // What was told in a draft is needed no longer.
  await changeApplication(tx, id, { status: 'withdrawn', saved_at: now, reason: why ?? null, answer_by: null, seat_class_id: null, draft: '{}', nik_sealed: null, nik_masked: null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'withdrawn' }, why });
  if (held && status === 'confirmed') announce({ type: 'admission.seat-released', version: 1, application: id, person: person!, class: held.id, wave } satisfies SeatReleased);
  if (held) await fillSeats(context, held);
  return ok({ id });
});
