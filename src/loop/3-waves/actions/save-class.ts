import { Type, type Static } from 'typebox';
import { getCentre } from '#centres';
import type { Id } from '#kernel/id';
import { fail, ok, type Failed } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { isRegion } from '#standards';
import { shifts } from '../rules/clash/booking.ts';
import type { WavesError } from '../rules/errors.ts';
import { mayChangeClasses, mayReassign } from '../rules/wave-states.ts';
import { modes, type Wave } from '../rules/wave.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { getClass } from '../store/classes.ts';
import { addClasses, lockWave, removeClass, saveClass } from '../store/save-waves.ts';
import { instructorsOf } from '../store/teaching.ts';
import { getWave } from '../store/waves.ts';
import { findWorkshop } from '../store/workshops.ts';
import { checkBookings } from './check-bookings.ts';
import { checkPlaces } from './check-places.ts';

const facts = {
  programVersion: field.id<'program-version'>(), label: field.text(120), seats: field.whole(10, 20), reserves: field.whole(0, 10),
  workshop: Type.Optional(field.id<'workshop'>()), instructors: Type.Array(field.id<'instructor'>(), { maxItems: 6, uniqueItems: true }),
  startsOn: field.day(), endsOn: field.day(), shift: field.oneOf(shifts), mode: field.oneOf(modes), place: Type.Optional(Type.String({ maxLength: 13 })), boarding: Type.Optional(Type.Boolean()),
};
const input = Type.Object({ wave: field.id<'wave'>(), class: Type.Optional(field.id<'class'>()), version: Type.Optional(field.whole(1, 1_000_000)), ...facts });
type Input = Static<typeof input>;

/** Plans a class package, or changes one: program, seats and dates while the wave is a draft, room and teachers until it is finished. */
export const saveClassAction = action('waves.save-class', input, async (context, sent) => {
  const { tx, centre, newId, record } = context;
  await lockWave(tx, sent.wave);
  const wave = await getWave(tx, sent.wave);
  const before = sent.class ? await getClass(tx, sent.class) : undefined;
  if (!wave || (sent.class && before?.wave !== wave.id)) return fail(notFound);
  if (before && before.version !== sent.version) return fail(stale);
  const isPlan = !before || before.versionId !== sent.programVersion || before.seats !== sent.seats || before.startsOn !== sent.startsOn || before.endsOn !== sent.endsOn || before.shift !== sent.shift;
  if (!mayReassign(wave.status) || (isPlan && !mayChangeClasses(wave.status))) return fail({ code: 'waves.not-draft', status: wave.status });

  const wrong = await checkFacts(context, wave, sent, before?.versionId);
  if (wrong) return wrong;
  const id = sent.class ?? newId<'class'>();
  const booked = await checkBookings(tx, { ...sent, id, workshop: sent.workshop });
  if (booked) return booked;

  const workshop = sent.workshop ? await findWorkshop(tx, sent.workshop) : undefined;
  const row = { ...sent, id, versionId: sent.programVersion, workshop: sent.workshop, place: sent.place ?? workshop?.place ?? (await getCentre(tx)).regionCode, boarding: sent.boarding ?? false, isPinned: before?.isPinned ?? false, version: sent.version ?? 1 };
  const taughtBefore = before ? (await instructorsOf(tx, id)).map((one) => one.name) : [];
  if (!before) await addClasses(tx, centre, [row]);
  else if (!(await saveClass(tx, centre, row))) return fail(stale);
  if (before) await touchTimetable(tx, id, context.now);
  const told = { label: row.label, seats: row.seats, workshop: workshop?.name ?? null, startsOn: row.startsOn, endsOn: row.endsOn, shift: row.shift };
  const was = before && { label: before.label, seats: before.seats, workshop: before.workshopName ?? null, startsOn: before.startsOn, endsOn: before.endsOn, shift: before.shift, instructors: taughtBefore.join(', ') };
  const taught = { ...told, instructors: (await instructorsOf(tx, id)).map((one) => one.name).join(', ') };
  record({ subject: { type: 'wave', id: wave.id }, before: was, after: taught });
  record({ subject: { type: 'class', id }, before: was, after: taught });
  return ok({ class: id, wave: wave.id });
});

async function checkFacts({ tx }: ActionContext, wave: Wave, sent: Input, programBefore: Id<'program-version'> | undefined): Promise<Failed<WavesError> | undefined> {
  const version = await getVersion(tx, sent.programVersion);
  // A class that already runs a version goes on with it after that version has retired.
  if (!version || (version.status !== 'published' && sent.programVersion !== programBefore)) return fail({ code: 'waves.not-published-program', field: 'programVersion' });
  if (sent.endsOn < sent.startsOn) return fail({ code: 'waves.dates-order', field: 'endsOn', earlier: sent.startsOn });
  if (sent.startsOn < wave.startsOn) return fail({ code: 'waves.class-outside', field: 'startsOn', first: wave.startsOn });
  if (sent.endsOn > wave.endsOn) return fail({ code: 'waves.class-outside', field: 'endsOn', first: wave.endsOn });
  if (sent.place && !isRegion(sent.place)) return fail({ code: 'waves.unknown-region', field: 'place' });
  return checkPlaces(tx, sent);
}

/** Takes a class out of a draft wave. */
export const removeClassAction = action('waves.remove-class', Type.Object({ class: field.id<'class'>() }), async ({ tx, record }, { class: id }) => {
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  await lockWave(tx, one.wave);
  const wave = (await getWave(tx, one.wave))!;
  if (!mayChangeClasses(wave.status)) return fail({ code: 'waves.not-draft', status: wave.status });
  await removeClass(tx, id);
  record({ subject: { type: 'wave', id: wave.id }, before: { label: one.label, seats: one.seats } });
  return ok({ wave: wave.id, label: one.label });
});
