import { Type } from 'typebox';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { checkSlotMove } from '../rules/sitting.ts';
import { changeBookings, listBookings } from '../store/bookings.ts';
import { listSlots } from '../store/sittings.ts';
import { calledMessage } from '../texts/screening-messages.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), slot: field.id<'slot'>() });

/** Moves somebody to another slot with a free place: the person once and in time, the office when they ask at the counter. */
export const moveSlot = action('admission.move-slot', input, async (context, { application: id, slot: to }) => {
  const { tx, now, scope, record, notify } = context;
  const found = await lockOwn(context, id);
  if (!found.ok) return found;
  const application = found.value;
  if (application.status !== 'called') return fail({ code: `admission.already.${application.status}` });
  const bookings = await listBookings(tx, { applications: [id] });
  // The row that bounds the count is held before it is counted: two who want the last place go one after the other.
  const slots = await listSlots(tx, { ids: [...new Set([to, ...bookings.map(({ slot }) => slot)])], lock: true });
  const target = slots.find((slot) => slot.id === to);
  const booking = target && bookings.find(({ kind }) => kind === target.sitting.kind);
  if (!target || !booking || target.sitting.wave !== application.wave) return fail(notFound);
  if (booking.slot === to && booking.presence !== 'excused') return fail({ code: 'admission.nothing-changed' });
  const from = slots.find((slot) => slot.id === booking.slot)!;
  const other = slots.find((slot) => slot.id !== to && bookings.some((one) => one.kind !== booking.kind && one.slot === slot.id));
  const byStaff = scope.within === 'centre';
  const checked = checkSlotMove({ booking, from, to: target, other, firstWish: application.choices[0], now, byStaff });
  if (!checked.ok) return checked;

  await changeBookings(tx, [id], booking.kind, { slot_id: to, moves: booking.moves + (byStaff ? 0 : 1), presence: null, excuse: null, marked_at: null, marked_by_name: null });
  record({ subject: { type: 'application', id }, before: { [booking.kind]: from.startsAt, room: from.sitting.room }, after: { [booking.kind]: target.startsAt, room: target.sitting.room } });
  const phone = application.person && (await getPerson(tx, application.person))?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: calledMessage({ number: application.number!, slots: [target], place: (await getCentre(tx)).name, language: application.draft.language }), purpose: 'admission.moved' });
  return ok({ id });
});
