import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { SampleWorld } from '#platform/sample';
import type { Enrolment } from '#training';
import { answerCheckIn } from '../rules/answer.ts';
import { isHired, type CheckIn, type OutcomeSource, type Situation } from '../rules/check-in.ts';
import type { Hire } from '../rules/hire.ts';

export type Place = { readonly id: Id<'employer'>; readonly name: string };

/** Work somebody has from a day on. */
export type Job = {
  readonly situation: Situation; readonly employer?: Id<'employer'> | undefined; readonly employerName?: string | undefined; readonly startedOn: Day; readonly isInField: boolean;
  readonly wage?: number | undefined; /** The employer told it itself. */ readonly isConfirmed?: boolean;
};

type Fate = { readonly job: Job | undefined; readonly otherwise: Situation; /** Whether the person answers messages at all. */ readonly isReachable: boolean };

const smallPlaces = ['Bengkel Las Berkah Contoh', 'Konveksi Rumahan Contoh', 'Toko Listrik Sumber Contoh', 'Percetakan Kilat Contoh', 'CV Kusen Aluminium Contoh', 'Kantor Notaris Contoh', 'Bubut Jaya Contoh'];

/** Half find work by themselves within five months, the centre's introductions come on top; more than four in five can be reached. */
export function inventFate(world: SampleWorld, graduate: Enrolment, known: Job | undefined, places: readonly Place[]): Fate {
  const { random } = world;
  const [finds, after, reachable, studies] = [random.next(), Math.floor(150 * random.next() ** 1.6), random.next(), random.next()];
  const found = finds < 0.54 ? jobOf(world, addDays(graduate.endedOn!, 6 + after), places) : undefined;
  return { job: known ?? found, otherwise: studies < 0.2 ? 'studying' : 'not-working', isReachable: reachable < 0.86 };
}

export function jobOf({ random }: SampleWorld, startedOn: Day, places: readonly Place[]): Job {
  const [kind, listed, inField, wage] = [random.next(), random.next(), random.next(), random.next()];
  const situation: Situation = kind < 0.76 ? 'employed' : kind < 0.88 ? 'self-employed' : kind < 0.95 ? 'apprentice' : 'abroad';
  const place = places.length > 0 && listed < 0.7 ? random.pick(places) : undefined;
  const paid = wage < 0.45 ? undefined : (situation === 'apprentice' ? 14 : situation === 'abroad' ? 90 : 24) * 100_000 + random.integer(20) * 100_000;
  return {
    situation, startedOn, isInField: inField < 0.78, wage: paid,
    ...(situation === 'abroad' ? { employerName: 'Perusahaan di Jepang, prefektur Aichi' } : isHired(situation) ? (place ? { employer: place.id, employerName: place.name } : { employerName: random.pick(smallPlaces) }) : {}),
  };
}

type Note = (job: Job, source: OutcomeSource, on: Day) => Hire['id'];

/** What the person tells when asked; nothing while the day has not come, or when nobody was reached. */
export function answerOf({ random, today }: SampleWorld, checkIn: CheckIn, fate: Fate, note: Note): CheckIn {
  const [answers, late, by] = [random.next(), random.integer(12), random.next()];
  const on = addDays(checkIn.dueOn, late);
  const isAnswering = checkIn.dueOn < today && on <= today && fate.isReachable && answers <= 0.94;
  // An employer that takes somebody on while the question is open answers it on that day, unless the person was quicker.
  const hiredOn = fate.job?.isConfirmed && fate.job.startedOn >= checkIn.dueOn && fate.job.startedOn < checkIn.closesOn && fate.job.startedOn <= today ? fate.job.startedOn : undefined;
  if (hiredOn && !(isAnswering && on < hiredOn)) return answer(checkIn, fate.job!, 'employer', hiredOn, note);
  if (!isAnswering) return checkIn;
  const job = fate.job && fate.job.startedOn <= on ? fate.job : undefined;
  const source: OutcomeSource = job?.isConfirmed ? 'employer' : by < 0.62 ? 'self' : by < 0.9 || !job ? 'counter' : 'employer';
  return answer(checkIn, job ?? { situation: fate.otherwise }, source, on, note);
}

function answer(checkIn: CheckIn, told: Job | { readonly situation: Situation }, source: OutcomeSource, on: Day, note: Note): CheckIn {
  const answered = answerCheckIn(checkIn, told, { source, today: on });
  if (!answered.ok) throw new Error(`the sample gives an answer that the rules refuse: ${answered.error.code}`);
  return { ...answered.value, hire: 'startedOn' in told && isHired(told.situation) ? note(told, source, on) : undefined };
}
