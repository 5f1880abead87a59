import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { checkClosing } from '../rules/presence.ts';
import { listApplications, moveApplications } from '../store/applications.ts';
import { changeBookings, listBookings, removeOpenBookings } from '../store/bookings.ts';
import { changeSitting, findSitting, listSlots } from '../store/sittings.ts';
import { absentMessage } from '../texts/screening-messages.ts';

/** Closes the door: who was called, did not come and had not said so before the stated hour is out of this wave, and is told. */
export const closeSitting = action('admission.close-sitting', Type.Object({ sitting: field.id<'sitting'>() }), async (context, { sitting: id }) => {
  const { tx, now, actor, record, notify } = context;
  const before = await findSitting(tx, id);
  if (!before) return fail(notFound);
  const slots = await listSlots(tx, { sittings: [id] });
  const expected = await listBookings(tx, { slots: slots.map((slot) => slot.id) });
  // Applications first, as everywhere: a mark that comes from a door at this moment waits or is seen.
  const people = await listApplications(tx, { ids: expected.map(({ application }) => application), lock: true });
  const sitting = (await findSitting(tx, id, { lock: true }))!;
  const checked = checkClosing(sitting, now);
  if (!checked.ok) return checked;
  const unmarked = (await listBookings(tx, { slots: slots.map((slot) => slot.id) })).filter(({ presence }) => presence === null).map(({ application }) => application);
  const out = people.filter((one) => unmarked.includes(one.id) && one.status === 'called');

  await changeBookings(tx, unmarked, sitting.kind, { presence: 'absent', marked_at: now, marked_by_name: actor.name });
  await moveApplications(tx, out.map((one) => one.id), 'not-admitted', { reason: 'not-tested' });
  await removeOpenBookings(tx, out.map((one) => one.id));
  await changeSitting(tx, id, { closed_at: now, closed_by_name: actor.name });
  record({ subject: { type: 'sitting', id }, before: { closedAt: null }, after: { closedAt: now, absent: unmarked.length } });
  const phones = await findPersons(tx, out.flatMap(({ person }) => person ?? []));
  for (const one of out) {
    record({ subject: { type: 'application', id: one.id }, before: { status: one.status }, after: { status: 'not-admitted', [sitting.kind]: 'absent' } });
    const phone = phones.get(one.person!)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: absentMessage(one.number!, sitting, one.draft.language), purpose: 'admission.absent' });
  }
  return ok({ id, wave: sitting.wave, absent: unmarked.length });
});
