import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { ClassMoved } from '../events.ts';
import { mostDaysLater, moveClass, toldReasons } from '../rules/move-class.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { hasCells, removeCells } from '../store/cells.ts';
import { getClass } from '../store/classes.ts';
import { listFunding } from '../store/funding.ts';
import { lockWave, saveClass, saveWave } from '../store/save-waves.ts';
import { instructorsOf } from '../store/teaching.ts';
import { getWave } from '../store/waves.ts';
import { findWorkshop } from '../store/workshops.ts';
import { checkBookings } from './check-bookings.ts';
import { checkPlaces } from './check-places.ts';
import { fillTimetable } from './fill-timetable.ts';

const input = Type.Object({
  class: field.id<'class'>(), version: field.whole(1, 1_000_000), startsOn: field.day(), because: field.oneOf(toldReasons), note: field.text(200),
  /** Where and with whom it goes on then; left out or empty, as a form without these fields sends it: as before. */
  workshop: Type.Optional(field.id<'workshop'>()), instructors: Type.Optional(Type.Array(field.id<'instructor'>(), { maxItems: 6, uniqueItems: true })),
});

/** Lets a public class begin later. Its timetable and its wave's last day follow, phones that carry its calendar learn of it, and everybody who asked for it is told: admission hears the event. */
export const moveClassAction = action('waves.move-class', input, async (context, sent) => {
  const { tx, centre, today, now, record, announce } = context;
  const found = await getClass(tx, sent.class);
  if (!found) return fail(notFound);
  await lockWave(tx, found.wave);
  const [one, wave] = [(await getClass(tx, sent.class))!, (await getWave(tx, found.wave))!];
  if (one.version !== sent.version) return fail(stale);
  const fund = (await listFunding(tx)).find(({ id }) => id === wave.fundingSource)!;
  const moved = moveClass(one, wave, fund, sent.startsOn, today);
  if (!moved.ok) return moved;

  const { waveEndsOn, ...dates } = moved.value;
  const taught = await instructorsOf(tx, one.id);
  const placed = { ...one, ...dates, workshop: sent.workshop ?? one.workshop, instructors: sent.instructors?.length ? sent.instructors : taught.map(({ id }) => id) };
  const wrong = (await checkPlaces(tx, placed)) ?? (await checkBookings(tx, placed));
  if (wrong) return wrong;
  const place = placed.workshop === one.workshop ? one.place : (await findWorkshop(tx, placed.workshop!))!.place;
  if (waveEndsOn !== wave.endsOn && !(await saveWave(tx, { ...wave, endsOn: waveEndsOn }))) return fail(stale);
  if (!(await saveClass(tx, centre, { ...placed, place }))) return fail(stale);
  await touchTimetable(tx, one.id, now);
  if (await hasCells(tx, one.id)) {
    await removeCells(tx, one.id);
    const filled = await fillTimetable.run(context, { class: one.id });
    if (!filled.ok) return filled;
  }
  const after = await instructorsOf(tx, one.id);
  const told = (as: Pick<typeof placed, 'startsOn' | 'endsOn'>, teachers: typeof taught, room: string | undefined) => ({ startsOn: as.startsOn, endsOn: as.endsOn, workshop: room ?? null, instructors: teachers.map(({ name }) => name).join(', ') });
  const change = { before: told(one, taught, one.workshopName), after: told(placed, after, (await getClass(tx, one.id))!.workshopName), why: sent.note };
  record({ subject: { type: 'class', id: one.id }, ...change });
  record({ subject: { type: 'wave', id: wave.id }, before: { class: one.label, ...change.before, waveEndsOn: wave.endsOn }, after: { class: one.label, ...change.after, waveEndsOn }, why: sent.note });
  announce({ type: 'waves.class-moved', version: 1, class: one.id, wave: wave.id, from: one.startsOn, to: dates.startsOn, until: dates.endsOn, because: sent.because } satisfies ClassMoved);
  return ok({ class: one.id as Id<'class'>, wave: wave.id, label: one.label });
});

/** The form of that deed: the class as people were told, and how far it may go. */
export const openMoveForm = question('waves.move-class', Type.Object({ class: field.id<'class'>() }), async ({ tx, today }, { class: id }) => {
  const one = await getClass(tx, id);
  const wave = one && (await getWave(tx, one.wave));
  if (!one || !wave) return fail(notFound);
  return ok({ class: one, wave: { id: wave.id, label: wave.label, status: wave.status }, mostDaysLater, hasBegun: one.startsOn <= today });
});

export type MoveForm = Extract<Awaited<ReturnType<typeof openMoveForm.run>>, { ok: true }>['value'];
