import { Type } from 'typebox';
import { getCentre } from '#centres';
import { ok } from '#kernel/result';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Application } from '../rules/application.ts';
import { lacking } from '../rules/completeness.ts';
import { otherSlots } from '../rules/sitting.ts';
import { listBookings } from '../store/bookings.ts';
import { listSlots } from '../store/sittings.ts';
import { documentsOf } from './documents-of.ts';
import { findOwn } from './own-application.ts';

/** Where and when somebody is called to, what they may still change about it, and what is missing: for their own pages and for the counter. */
export async function screeningOf({ tx, now, scope }: QuestionContext, application: Application) {
  const isCalled = ['called', 'scored'].includes(application.status);
  const [documents, bookings] = await Promise.all([documentsOf(tx, [application]), isCalled ? listBookings(tx, { applications: [application.id] }) : []]);
  const states = documents.get(application.id)!;
  const slots = bookings.length > 0 ? await listSlots(tx, { wave: application.wave }) : [];
  const slotOf = (id: string) => slots.find((slot) => slot.id === id)!;
  const byStaff = scope.within === 'centre';
  return {
    states, lacking: application.status === 'needs-fix' ? lacking(states) : [], fixBy: application.fixBy,
    appointments: bookings.map((booking) => {
      const slot = slotOf(booking.slot);
      const other = bookings.find(({ kind }) => kind !== booking.kind);
      const open = application.status === 'called' && booking.presence !== 'present' && booking.presence !== 'absent';
      const isInTime = now < slot.sitting.excuseUntil;
      return {
        booking, slot, mayExcuse: open && isInTime && booking.presence !== 'excused',
        others: open && (byStaff || (booking.moves === 0 && (isInTime || booking.presence === 'excused'))) ? otherSlots(slots, { booking, other: other && slotOf(other.slot), firstWish: application.choices[0], now }) : [],
      };
    }).sort((one, other) => (one.slot.startsAt < other.slot.startsAt ? -1 : 1)),
  };
}

export type Screening = Awaited<ReturnType<typeof screeningOf>>;

/** One's own appointments, with the slots that are still free. */
export const seeOwnSlots = question('admission.move-slot', Type.Object({ application: field.id<'application'>() }), async (context, { application: id }) => {
  const found = await findOwn(context, id);
  if (!found.ok) return found;
  return ok({ application: found.value, centre: await getCentre(context.tx), byStaff: context.scope.within === 'centre', ...(await screeningOf(context, found.value)) });
});
