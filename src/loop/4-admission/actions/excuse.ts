import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { checkExcuse } from '../rules/presence.ts';
import { sittingKinds } from '../rules/sitting.ts';
import { changeBookings, listBookings } from '../store/bookings.ts';
import { listSlots } from '../store/sittings.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), kind: field.oneOf(sittingKinds), why: field.text(300) });

/** Says beforehand that somebody cannot come, and why; their place is free for others, and they are called to another slot. */
export const excuse = action('admission.excuse', input, async (context, { application: id, kind, why }) => {
  const { tx, now, actor, record } = context;
  const found = await lockOwn(context, id);
  if (!found.ok) return found;
  if (found.value.status !== 'called') return fail({ code: `admission.already.${found.value.status}` });
  const booking = (await listBookings(tx, { applications: [id] })).find((one) => one.kind === kind);
  const slot = booking && (await listSlots(tx, { ids: [booking.slot], lock: true }))[0];
  if (!booking || !slot) return fail(notFound);
  const checked = checkExcuse(booking, slot.sitting, now);
  if (!checked.ok) return checked;
  await changeBookings(tx, [id], kind, { presence: 'excused', excuse: why, marked_at: now, marked_by_name: actor.name });
  record({ subject: { type: 'application', id }, before: { [kind]: slot.startsAt }, after: { [kind]: 'excused' }, why });
  return ok({ id });
});
