import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { changeSitting, findClash, findSitting, listSlots, removeSitting as remove, setPlaces } from '../store/sittings.ts';

const input = Type.Object({ sitting: field.id<'sitting'>(), version: field.whole(1, 1_000_000), room: field.text(80), bring: field.text(200), places: field.whole(1, 500) });

/** Another room, another size, other things to bring; the hour stays, because people were told it. */
export const changeSittingFacts = action('admission.plan-sittings', input, async (context, { sitting: id, version, room, bring, places }) => {
  const { tx, centre, record } = context;
  const sitting = await findSitting(tx, id, { lock: true });
  if (!sitting) return fail(notFound);
  if (sitting.version !== version) return fail(stale);
  if (sitting.closedAt) return fail({ code: 'admission.sitting-closed' });
  const taken = await findClash(tx, centre, { room, startsAt: sitting.startsAt, endsAt: sitting.endsAt, except: id });
  if (taken) return fail({ code: 'admission.room-taken', field: 'room', room, at: taken });
  const slots = await listSlots(tx, { sittings: [id], lock: true });
  const fullest = Math.max(0, ...slots.map((slot) => slot.taken));
  if (places < fullest) return fail({ code: 'admission.sitting-in-use', count: fullest });
  await changeSitting(tx, id, { room, bring });
  await setPlaces(tx, id, places);
  record({ subject: { type: 'sitting', id }, before: { room: sitting.room, bring: sitting.bring, places: slots[0]?.places ?? 0 }, after: { room, bring, places } });
  return ok({ id, wave: sitting.wave });
});

/** A sitting nobody is called to can be taken out of the plan. */
export const removeSitting = action('admission.plan-sittings', Type.Object({ sitting: field.id<'sitting'>() }), async ({ tx, record }, { sitting: id }) => {
  const sitting = await findSitting(tx, id, { lock: true });
  if (!sitting) return fail(notFound);
  const count = (await listSlots(tx, { sittings: [id], lock: true })).reduce((sum, { taken }) => sum + taken, 0);
  if (count > 0 || sitting.closedAt) return fail({ code: 'admission.sitting-in-use', count });
  await remove(tx, id);
  record({ subject: { type: 'sitting', id }, before: { kind: sitting.kind, room: sitting.room, startsAt: sitting.startsAt }, after: {} });
  return ok({ wave: sitting.wave });
});
