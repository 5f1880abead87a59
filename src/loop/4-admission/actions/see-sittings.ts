import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { classesOfInstructor, getClass, getWave, listClasses } from '#waves';
import type { Sitting, Slot } from '../rules/sitting.ts';
import { listApplications } from '../store/applications.ts';
import { listBookings } from '../store/bookings.ts';
import { findSitting, listSittings, listSlots } from '../store/sittings.ts';
import { pickWave } from './current-wave.ts';
import { mayStandAtDoor } from './may-stand-at-door.ts';

/** The plan of a wave's sittings with how full they are; an instructor sees those of their own classes. */
export const seeSittings = question('admission.see-sittings', Type.Object({ wave: Type.Optional(field.id<'wave'>()) }), async (context, input) => {
  const { tx, scope } = context;
  const { wave, waves } = await pickWave(context, input.wave);
  if (!wave) return ok({ wave, waves, sittings: [], classes: [], unbooked: { test: 0, interview: 0 } });
  const taught = scope.within === 'centre' ? undefined : await classesOfInstructor(tx, scope.user);
  const sittings = (await listSittings(tx, { wave: wave.id })).filter(({ class: of }) => !taught || (of !== null && taught.includes(of)));
  const slots = await listSlots(tx, { sittings: sittings.map(({ id }) => id) });
  const bookings = await listBookings(tx, { slots: slots.map(({ id }) => id) });
  const classes = await listClasses(tx, { wave: wave.id });
  const called = scope.within === 'centre' ? await listApplications(tx, { wave: wave.id, statuses: ['called'] }) : [];
  const unbooked = (kind: Sitting['kind']): number => (sittings.some((one) => one.kind === kind) ? called.filter(({ id }) => !bookings.some((one) => one.application === id && one.kind === kind)).length : 0);
  return ok({
    wave, waves, classes: classes.map(({ id, label }) => ({ id, label })), unbooked: { test: unbooked('test'), interview: unbooked('interview') },
    sittings: sittings.map((sitting) => {
      const own = slots.filter((slot) => slot.sitting.id === sitting.id);
      const marks = bookings.filter(({ slot }) => own.some(({ id }) => id === slot));
      const count = (of: string): number => marks.filter(({ presence }) => presence === of).length;
      return { ...sitting, label: classes.find(({ id }) => id === sitting.class)?.label, slots: own.length, places: sum(own, 'places'), taken: sum(own, 'taken'), present: count('present'), absent: count('absent'), excused: count('excused') };
    }),
  });
});

const sum = (slots: readonly Slot[], of: 'places' | 'taken'): number => slots.reduce((all, slot) => all + slot[of], 0);

const one = Type.Object({ sitting: field.id<'sitting'>() });

/** One sitting, slot by slot, with everybody called to it. */
export const seeSitting = question('admission.see-sittings', one, async (context, { sitting: id }) => {
  const sitting = await findSitting(context.tx, id);
  return sitting && await mayStandAtDoor(context, sitting) ? ok(await expected(context, sitting)) : fail(notFound);
});

/** The same for whoever stands at the door. */
export const openDoor = question('admission.mark-presence', one, async (context, { sitting: id }) => {
  const sitting = await findSitting(context.tx, id);
  return sitting && await mayStandAtDoor(context, sitting) ? ok(await expected(context, sitting)) : fail(notFound);
});

async function expected({ tx, now }: QuestionContext, sitting: Sitting) {
  const slots = await listSlots(tx, { sittings: [sitting.id] });
  const bookings = await listBookings(tx, { slots: slots.map((slot) => slot.id) });
  const applications = new Map((await listApplications(tx, { ids: bookings.map(({ application }) => application) })).map((application) => [application.id, application]));
  const people = await findPersons(tx, [...applications.values()].flatMap(({ person }) => person ?? []));
  const rows = bookings.map((booking) => {
    const { number, person, status } = applications.get(booking.application)!;
    const known = person ? people.get(person) : undefined;
    return { ...booking, number: number ?? '', name: known?.fullName ?? '', status, supportNeeds: known?.supportNeeds ?? [], startsAt: slots.find((slot) => slot.id === booking.slot)!.startsAt };
  }).sort((row, other) => (row.startsAt !== other.startsAt ? (row.startsAt < other.startsAt ? -1 : 1) : row.name < other.name ? -1 : 1));
  return { sitting, slots, rows, now, wave: (await getWave(tx, sitting.wave))!, label: sitting.class ? (await getClass(tx, sitting.class))?.label : undefined };
}
