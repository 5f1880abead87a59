import { systemActor } from '#kernel/actor';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { ActionContext } from '#platform/actions/action';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { fillSeats } from '../actions/fill-seats.ts';
import type { Status } from '../rules/application.ts';
import { usualPolicy } from '../rules/policy.ts';
import { addObjection, saveAnswer } from '../store/objections.ts';
import { addPause } from '../store/pauses.ts';
import { addMoves, type MoveKind, type SeatMove } from '../store/seat-moves.ts';
import { head, officer } from './sample-policy.ts';

type Settled = { readonly id: Id<'application'>; readonly status: Status; readonly class: Id<'class'> | undefined };

/** When a sample wave's result became public: ten in the morning in Jakarta. */
export const announcedAt = (day: Day): Instant => `${day}T03:00:00.000Z` as Instant;

/**
 * What follows a result that was just published: seats given back went to the next by the rule itself, one list stands still, one objection
 * waits for its answer and one has it.
 */
export async function tellAfterResult(world: SampleWorld, wave: Wave, classes: readonly ClassPackage[], settled: readonly Settled[]): Promise<void> {
  const published = announcedAt(wave.announceOn);
  await addMoves(world.tx, world.centre, settled.flatMap((one) => movesOf(world, one, published)));
  await fillSeats(actingAs(world), wave.id);
  await addObjections(world, wave, settled.filter(({ status }) => status === 'not-admitted' || status === 'reserve'), published);
  const [of] = classes;
  if (of) await addPause(world.tx, world.centre, of.id, 'Menunggu jawaban satu keberatan atas nilai wawancara kelas ini.', { user: head.userId, name: head.name, now: addMinutes(world.now, -90) });
}

/** A seat offered, and what became of it. */
function movesOf({ newId, now }: SampleWorld, { id, status, class: of }: Settled, published: Instant): SeatMove[] {
  if (!of) return [];
  const move = (kind: MoveKind, at: Instant, byName: string): SeatMove[] => (at <= now ? [{ id: newId<'seat-move'>(), class: of, application: id, kind, place: null, at, byName }] : []);
  const ended = status === 'confirmed' || status === 'declined' ? move(status, addMinutes(published, 390), 'Pendaftar') : status === 'expired' ? move('expired', addMinutes(now, -30), systemActor('admission.close-offers').name) : [];
  return [...move('offered', published, head.name), ...ended];
}

/** The deeds of the product, done while the sample is loaded; nobody is sent anything. */
const actingAs = ({ tx, centre, now, today, newId }: SampleWorld): ActionContext =>
  ({ tx, centre, now, today, newId, actor: systemActor('admission.close-offers'), record: () => undefined, notify: () => undefined, announce: () => undefined }) as unknown as ActionContext;

async function addObjections({ tx, centre, newId, now, today }: SampleWorld, wave: Wave, from: readonly Settled[], published: Instant): Promise<void> {
  const [first, second] = from;
  if (!first || !second) return;
  const filed = { wave: wave.id, file: null, fileName: null, filedAt: addMinutes(published, 300), assistedByName: null, dueAt: `${addDays(today, usualPolicy.objectionDays)}T17:00:00.000Z` as Instant };
  await addObjection(tx, centre, { ...filed, id: newId<'objection'>(), application: first.id, reason: 'score', text: 'Nilai wawancara saya berbeda dari yang dibacakan penilai di ruang wawancara. Mohon dilihat lagi lembar nilainya.' });
  const answered = newId<'objection'>();
  await addObjection(tx, centre, { ...filed, id: answered, application: second.id, reason: 'documents', text: 'Surat keterangan DTSEN sudah saya bawa ke loket, tetapi saya tidak dihitung untuk kursi khusus.', assistedByName: officer.name });
  await saveAnswer(tx, answered, {
    verdict: 'not-upheld', user: head.userId, name: head.name, now: addMinutes(now, -60),
    answer: 'Kami melihat lagi berkas Anda dan catatan loket. Surat yang Anda bawa menyebut desil 5, sedangkan kursi khusus menurut aturan gelombang ini untuk desil 1 sampai 3. Nilai dan urutan Anda tidak berubah.',
  });
}
