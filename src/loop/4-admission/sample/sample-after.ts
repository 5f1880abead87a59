import { systemActor, type Actor } from '#kernel/actor';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { ActionContext } from '#platform/actions/action';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { closeOffers } from '../actions/close-offers.ts';
import { confirmSeat } from '../actions/confirm-seat.ts';
import { declineSeat } from '../actions/decline-seat.ts';
import type { Status } from '../rules/application.ts';
import { usualPolicy } from '../rules/policy.ts';
import { addObjection, saveAnswer } from '../store/objections.ts';
import { addPause } from '../store/pauses.ts';
import { addMoves } from '../store/seat-moves.ts';
import { applicant } from './sample-history.ts';
import { head, officer } from './sample-policy.ts';

type Settled = { readonly id: Id<'application'>; readonly status: Status; readonly class: Id<'class'> | undefined; /** Which of their wishes that class is, from 0. */ readonly wish: number };

/** When a sample wave's result became public: ten in the morning in Jakarta. */
export const announcedAt = (day: Day): Instant => `${day}T03:00:00.000Z` as Instant;

/** The moments of what follows a result: most confirm in the afternoon, single ones decline just before the offers end. */
export const afterResult = ({ announceOn }: Wave) => ({
  published: announcedAt(announceOn), confirmed: addMinutes(announcedAt(announceOn), 390), objected: addMinutes(announcedAt(addDays(announceOn, 2)), 300),
  declined: addMinutes(announcedAt(addDays(announceOn, 2)), -45), ended: announcedAt(addDays(announceOn, 2)),
});

/**
 * What follows a result that was published three days ago, done by the deeds themselves: some seats were given back or lapsed and went to the
 * next, whose offers are open today. One list stands still, one objection waits for its answer and one has it. Answers what became of everybody.
 */
export async function tellAfterResult(world: SampleWorld, wave: Wave, classes: readonly ClassPackage[], settled: readonly Settled[]): Promise<ReadonlyMap<Id<'application'>, Status>> {
  const times = afterResult(wave);
  const offered = settled.filter(({ status }) => status === 'offered');
  await addMoves(world.tx, world.centre, offered.map(({ id, class: of }) => ({ id: world.newId<'seat-move'>(), class: of!, application: id, kind: 'offered', place: null, at: times.published, byName: systemActor('admission.publish-due-runs').name })));
  const givesBack = offered.find((one) => one.class === classes[1]?.id);
  const became = new Map(settled.map((one, at) => [one.id, one.status !== 'offered' ? one.status : one === givesBack ? 'declined' : isSure(one, classes) ? 'confirmed' : answerOf(at)]));
  for (const { id } of offered.filter((one) => became.get(one.id) === 'confirmed')) await confirmSeat.run(actingAs(world, applicant, times.confirmed), { application: id });
  for (const { id } of offered.filter((one) => became.get(one.id) === 'declined')) await declineSeat.run(actingAs(world, applicant, times.declined), { application: id });
  await closeOffers.run(actingAs(world, systemActor('admission.close-offers'), times.ended), {});
  await addObjections(world, wave, settled.filter(({ status }) => status === 'not-admitted' || status === 'reserve'), times.objected);
  const [of] = classes;
  if (of) await addPause(world.tx, world.centre, of.id, 'Menunggu jawaban satu keberatan atas nilai wawancara kelas ini.', { user: head.userId, name: head.name, now: addMinutes(world.now, -90) });
  return became;
}

/** At the smaller class all but one took their seats; whoever holds a second wish keeps it, and was offered the first when a seat there came back. */
const isSure = ({ class: of, wish }: Settled, classes: readonly ClassPackage[]): boolean => of === classes[1]?.id || wish > 0;
const answerOf = (at: number): Status => (at % 11 === 5 ? 'declined' : at % 4 === 2 ? 'expired' : 'confirmed');

/** A deed of the product on a day of the past, while the sample is loaded; nobody is sent anything. */
const actingAs = ({ tx, centre, newId }: SampleWorld, actor: Actor, now: Instant): ActionContext =>
  ({ tx, centre, now, today: now.slice(0, 10) as Day, newId, actor, scope: { within: 'centre' }, record: () => undefined, notify: () => undefined, announce: () => undefined }) as unknown as ActionContext;

async function addObjections({ tx, centre, newId, now }: SampleWorld, wave: Wave, from: readonly Settled[], filedAt: Instant): Promise<void> {
  const [first, second] = from;
  if (!first || !second) return;
  const filed = { wave: wave.id, file: null, fileName: null, filedAt, assistedByName: null, dueAt: `${addDays(filedAt.slice(0, 10) as Day, usualPolicy.objectionDays)}T17:00:00.000Z` as Instant };
  await addObjection(tx, centre, { ...filed, id: newId<'objection'>(), application: first.id, reason: 'score', text: 'Nilai wawancara saya berbeda dari yang dibacakan penilai di ruang wawancara. Mohon dilihat lagi lembar nilainya.' });
  const answered = newId<'objection'>();
  await addObjection(tx, centre, { ...filed, id: answered, application: second.id, reason: 'documents', text: 'Surat keterangan DTSEN sudah saya bawa ke loket, tetapi saya tidak dihitung untuk kursi khusus.', assistedByName: officer.name });
  await saveAnswer(tx, answered, {
    verdict: 'not-upheld', user: head.userId, name: head.name, now: addMinutes(now, -60),
    answer: 'Kami melihat lagi berkas Anda dan catatan loket. Surat yang Anda bawa menyebut desil 5, sedangkan kursi khusus menurut aturan gelombang ini untuk desil 1 sampai 3. Nilai dan urutan Anda tidak berubah.',
  });
}
