import { sampleStaff } from '#access';
import type { Id } from '#kernel/id';
import { addDays, workdayFrom, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import type { ActionContext } from '#platform/actions/action';
import type { SampleWorld } from '#platform/sample';
import type { Wave } from '#waves';
import { bookPlaces } from '../actions/book-places.ts';
import type { Status } from '../rules/application.ts';
import { slotTimes, type Sitting } from '../rules/sitting.ts';
import { listApplications, moveApplications } from '../store/applications.ts';
import { addRows } from '../store/new-applications.ts';
import { addSitting, addSlots, changeSitting } from '../store/sittings.ts';
import type { Stage } from './sample-plan.ts';
import { whatToMend, type SampleApplication } from './sample-rows.ts';

const officer = sampleStaff.find(({ role }) => role === 'admission')!;
/** A clock in Jakarta. */
const at = (day: Day, hour: number): Instant => addMinutes(`${day}T00:00:00.000Z` as Instant, (hour - 7) * 60);

/** Looks at documents, sittings with their rooms, and who came: for the open wave what is planned, for the tested one what was and what is made up for today. */
export async function addSampleScreening(world: SampleWorld, wave: Wave, stage: Stage, applications: readonly SampleApplication[]): Promise<void> {
  await addLooks(world, applications, stage === 'open' ? addMinutes(world.now, -600) : `${addDays(wave.applyUntil, 1)}T04:10:00.000Z` as Instant);
  if (stage === 'open') await planOpenWave(world, wave, applications.filter(({ status }) => status === 'called'));
  if (stage === 'tested') await holdTestedWave(world, wave, applications);
}

/** Everybody who was called was found complete before; in the open wave some are still to mend something. */
async function addLooks({ tx, centre, today }: SampleWorld, applications: readonly SampleApplication[], lookedAt: Instant): Promise<void> {
  const look = { centre_id: centre, looked_by: officer.userId, looked_by_name: officer.name, looked_at: lookedAt };
  const mending = applications.filter(({ status }) => status === 'needs-fix');
  await addRows(tx, 'admission.document_checks', [
    ...applications.filter(({ status }) => foundComplete.includes(status)).flatMap(({ id }) => (['identity-card', 'diploma'] as const).map((kind) => ({ ...look, application_id: id, kind, verdict: 'accepted', note: null }))),
    ...mending.flatMap(({ id, hasPhotos }, place) => [
      ...(hasPhotos ? [{ ...look, application_id: id, kind: 'identity-card', verdict: 'accepted', note: null }] : []), { ...look, application_id: id, kind: 'diploma', verdict: 'unclear', note: whatToMend },
      ...(place % 2 === 0 ? [{ ...look, application_id: id, kind: 'family-card', verdict: 'missing', note: whatToMend }] : []),
    ]),
  ]);
  await moveApplications(tx, mending.map(({ id }) => id), 'needs-fix', { fix_by: addDays(today, 3) });
}

const foundComplete: readonly Status[] = ['documents-complete', 'called', 'scored'];

type Plan = { readonly kind: Sitting['kind']; readonly room: string; readonly day: Day; readonly from: number; readonly until: number; readonly places: number; readonly minutes?: number };

async function plan({ tx, centre, newId }: SampleWorld, wave: Wave, { kind, room, day, from, until, places, minutes }: Plan): Promise<{ id: Id<'sitting'>; slots: { id: Id<'slot'>; startsAt: Instant; places: number }[] }> {
  const id = newId<'sitting'>();
  const hours = { startsAt: at(day, from), endsAt: at(day, until) };
  const slots = slotTimes({ ...hours, minutes }).map((startsAt) => ({ id: newId<'slot'>(), startsAt, places }));
  await addSitting(tx, centre, { id, wave: wave.id, kind, class: null, room, bring: kind === 'test' ? 'KTP dan alat tulis' : 'KTP dan ijazah asli', ...hours, excuseUntil: addMinutes(hours.startsAt, -12 * 60) });
  await addSlots(tx, centre, id, slots);
  return { id, slots };
}

/** Whoever was called first has a place already, by the product's own rule, and may still move it. */
async function planOpenWave(world: SampleWorld, wave: Wave, called: readonly SampleApplication[]): Promise<void> {
  for (const [room, from] of [['Aula', 8], ['Aula', 13], ['Ruang Teori 1', 8]] as const) await plan(world, wave, { kind: 'test', room, day: wave.testOn, from, until: from + 3, places: room === 'Aula' ? 60 : 24 });
  for (const room of ['Ruang Rapat', 'Ruang Teori 2']) await plan(world, wave, { kind: 'interview', room, day: workdayFrom(addDays(wave.testOn, 1)), from: 8, until: 16, places: 3, minutes: 20 });
  await bookPlaces(world as unknown as ActionContext, await listApplications(world.tx, { ids: called.map(({ id }) => id) }));
}

/** Everybody called got places in the order of their numbers. Those with points came; those without were excused, and are called again today (on a weekend: on Monday) and the day after: once the door is open, some of them stand at it. */
async function holdTestedWave(world: SampleWorld, wave: Wave, applications: readonly SampleApplication[]): Promise<void> {
  const { tx, centre, today, now } = world;
  const came = applications.filter(({ status }) => status === 'scored');
  const again = applications.filter(({ status }) => status === 'called');
  const order = new Map(applications.filter((one) => came.includes(one) || again.includes(one)).map(({ id }, place) => [id, Math.floor(place / 3)]));
  const [test, interview] = [await plan(world, wave, { kind: 'test', room: 'Aula', day: wave.testOn, from: 8, until: 11, places: 60 }), await plan(world, wave, { kind: 'interview', room: 'Ruang Rapat', day: workdayFrom(addDays(wave.testOn, 1)), from: 8, until: 16, places: 3, minutes: 20 })];
  const makeUp = workdayFrom(today);
  const [second, talk] = [await plan(world, wave, { kind: 'test', room: 'Ruang Teori 1', day: makeUp, from: 8, until: 16, places: 12 }), await plan(world, wave, { kind: 'interview', room: 'Ruang Teori 2', day: workdayFrom(addDays(makeUp, 1)), from: 9, until: 12, places: 1, minutes: 20 })];
  const talked = workdayFrom(addDays(wave.testOn, 1));
  const row = { centre_id: centre, presence: null, excuse: null, marked_at: null, marked_by_name: null };
  const present = (day: Day) => ({ ...row, presence: 'present', marked_at: at(day, 8), marked_by_name: officer.name });
  await addRows(tx, 'admission.bookings', [
    ...came.map(({ id }) => ({ ...present(wave.testOn), application_id: id, kind: 'test', slot_id: test.slots[0]!.id })),
    // Of those called again the first was interviewed already, and their two scorers differ.
    ...[...came, ...again.slice(0, 1)].map(({ id }) => ({ ...present(talked), application_id: id, kind: 'interview', slot_id: interview.slots[order.get(id)!]!.id })),
    ...again.map(({ id }, place) => ({ ...row, ...(place < 2 && now >= at(makeUp, 8) ? present(makeUp) : {}), application_id: id, kind: 'test', slot_id: second.slots[0]!.id, moves: 1 })),
    ...again.slice(1, talk.slots.length + 1).map(({ id }, place) => ({ ...row, application_id: id, kind: 'interview', slot_id: talk.slots[place]!.id })),
  ]);
  for (const { id, slots } of [test, interview]) await changeSitting(tx, id, { closed_at: addMinutes(slots.at(-1)!.startsAt, 180), closed_by_name: officer.name });
}
