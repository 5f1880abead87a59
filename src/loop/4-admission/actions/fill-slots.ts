import { Type } from 'typebox';
import { getCentre } from '#centres';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { listApplications } from '../store/applications.ts';
import { listBookings } from '../store/bookings.ts';
import { calledMessage } from '../texts/screening-messages.ts';
import { bookPlaces } from './book-places.ts';

/** Gives a place to everybody called who has none yet: after sittings were added, or were full before. */
export const fillSlotsOfWave = action('admission.call-to-test', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave }) => {
  const { tx, record, notify } = context;
  const called = await listApplications(tx, { wave, statuses: ['called'], lock: true });
  const before = new Set((await listBookings(tx, { applications: called.map(({ id }) => id) })).map(({ application, kind }) => `${application} ${kind}`));
  const places = await bookPlaces(context, called);
  if (places.booked === 0) return fail({ code: 'admission.nothing-changed' });
  const people = await findPersons(tx, called.flatMap(({ person }) => person ?? []));
  const { name } = await getCentre(tx);
  for (const { id, number, person, draft } of called) {
    const slots = (['test', 'interview'] as const).flatMap((kind) => { const slot = places[kind].get(id); return slot ? [slot] : []; });
    if (slots.every(({ sitting }) => before.has(`${id} ${sitting.kind}`))) continue;
    record({ subject: { type: 'application', id }, after: Object.fromEntries(slots.map(({ sitting, startsAt }) => [sitting.kind, startsAt])) });
    const phone = people.get(person!)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: calledMessage({ number: number!, slots, place: name, language: draft.language }), purpose: 'admission.called' });
  }
  return ok({ wave, booked: places.booked });
});
