import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass, getWave } from '#waves';
import { sittingKinds, slotTimes } from '../rules/sitting.ts';
import { addSitting, addSlots, findClash } from '../store/sittings.ts';
import { hoursFields, readHours } from './sitting-fields.ts';

const input = Type.Object({
  wave: field.id<'wave'>(),
  kind: field.oneOf(sittingKinds),
  class: Type.Optional(field.id<'class'>()),
  room: field.text(80),
  ...hoursFields,
  /** Places in each slot. */
  places: field.whole(1, 500),
  /** Length of a slot; without it the sitting is one slot. */
  minutes: Type.Optional(field.whole(5, 480)),
  bring: field.text(200),
});

/** Plans a sitting in a room that is free then, with its slots. */
export const planSitting = action('admission.plan-sittings', input, async (context, { wave: waveId, kind, class: of, room, places, minutes, bring, ...hours }) => {
  const { tx, centre, newId, record } = context;
  const wave = await getWave(tx, waveId);
  if (!wave || (of && (await getClass(tx, of))?.wave !== wave.id)) return fail(notFound);
  const read = await readHours(context, hours);
  if (!read.ok) return read;
  const taken = await findClash(tx, centre, { room, startsAt: read.value.startsAt, endsAt: read.value.endsAt, except: undefined });
  if (taken) return fail({ code: 'admission.room-taken', field: 'room', room, at: taken });

  const id = newId<'sitting'>();
  const times = slotTimes({ ...read.value, minutes });
  if (times.length === 0) return fail({ code: 'admission.sitting-hours', field: 'endsAt' });
  await addSitting(tx, centre, { id, wave: wave.id, kind, class: of ?? null, room, bring, ...read.value });
  await addSlots(tx, centre, id, times.map((startsAt) => ({ id: newId<'slot'>(), startsAt, places })));
  record({ subject: { type: 'sitting', id }, after: { kind, room, startsAt: read.value.startsAt, slots: times.length, places } });
  return ok({ id });
});
