import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { SeatConfirmed, SeatReleased } from '../events.ts';
import type { Application } from '../rules/application.ts';
import { changeApplication } from '../store/applications.ts';
import { changeEach } from '../store/change-each.ts';
import { giveBack } from '../store/seats.ts';
import { fillSeats } from './fill-seats.ts';
import { lockInTurn, noteMove, noteMoves } from './hold-turn.ts';

const input = Type.Object({ application: field.id<'application'>(), staysInLine: Type.Optional(Type.Boolean()) });

/** Moves to the better seat that was offered; the seat held until now goes to whoever the rule calls next. */
export const takeBetterSeat = action('admission.take-better-seat', input, async (context, { application, staysInLine = true }) => {
  const { tx, now, record, announce } = context;
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, person, seatClass, betterClass, betterBy } = found.value;
  if (!betterClass || !seatClass) return fail({ code: 'admission.no-better-seat' });
  if (now >= betterBy!) return fail({ code: 'admission.offer-expired', on: betterBy! });

  await giveBack(tx, [{ application: id, class: seatClass }]);
  await changeApplication(tx, id, { status: 'confirmed', answer_by: null, seat_class_id: betterClass, better_class_id: null, better_by: null, stays_in_line: staysInLine });
  await noteMove(context, { id }, seatClass, 'moved-on');
  await noteMove(context, { id }, betterClass, 'confirmed');
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'confirmed', movedUp: true } });
  if (status === 'confirmed') announce({ type: 'admission.seat-released', version: 1, application: id, person: person!, class: seatClass, wave } satisfies SeatReleased);
  announce({ type: 'admission.seat-confirmed', version: 1, application: id, person: person!, class: betterClass, wave } satisfies SeatConfirmed);
  await fillSeats(context, wave);
  return ok({ id, class: betterClass });
});

/** Lets the better seat go and keeps the one held; it is not offered to them again. */
export const keepSeat = action('admission.keep-seat', Type.Object({ application: field.id<'application'>() }), async (context, { application }) => {
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, wave, betterClass } = found.value;
  if (!betterClass) return fail({ code: 'admission.no-better-seat' });
  await letBetterGo(context, [found.value], 'stayed');
  context.record({ subject: { type: 'application', id }, after: { keptSeat: true } });
  await fillSeats(context, wave);
  return ok({ id });
});

/** Frees the better seats on offer to these people; they are not asked for that class again. */
export async function letBetterGo(context: ActionContext, applications: readonly Application[], kind: 'stayed' | 'expired'): Promise<void> {
  const gone = applications.map(({ id, betterClass }) => ({ application: id, class: betterClass! }));
  await giveBack(context.tx, gone);
  await noteMoves(context, gone, kind);
  await changeEach(context.tx, applications.map(({ id, betterClass, passedUp }) => ({ id, change: { better_class_id: null, better_by: null, passed_up: [...passedUp, betterClass!] } })));
}

const wish = Type.Object({ application: field.id<'application'>(), stays: Type.Boolean() });

/** Whoever holds a seat says whether choices they like better may still be offered. */
export const stayInLine = action('admission.stay-in-line', wish, async (context, { application, stays }) => {
  const { tx, record } = context;
  const found = await lockInTurn(context, application);
  if (!found.ok) return found;
  const { id, status, wave, staysInLine } = found.value;
  if (status !== 'confirmed') return fail({ code: `admission.already.${status}` });
  if (staysInLine === stays) return fail({ code: 'admission.nothing-changed' });
  await changeApplication(tx, id, { stays_in_line: stays });
  record({ subject: { type: 'application', id }, before: { staysInLine }, after: { staysInLine: stays } });
  await fillSeats(context, wave);
  return ok({ id, stays });
});
