import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Person } from '#people';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import type { Course } from '../actions/class-course.ts';
import { endEnrolment } from '../rules/end-enrolment.ts';
import type { Enrolment } from '../rules/enrolment.ts';
import type { NewEnrolment } from '../store/save-enrolments.ts';

/** How somebody of the sample does: steady, often away, or there but slow to show it. */
export type Manner = 'steady' | 'away' | 'slow';

export type SampleClass = {
  readonly wave: Wave; readonly pack: ClassPackage; readonly number: number; readonly writer: string; readonly course: Course; readonly isOver: boolean;
  readonly daysTaken: readonly Day[]; readonly trainees: readonly NewEnrolment[]; readonly manners: ReadonlyMap<Id<'enrolment'>, Manner>;
};

type Seated = readonly { readonly application: Id<'application'>; readonly person: Id<'person'> }[];

/** Trainees of one class: all in training while it runs; afterwards nearly all completed, one left for a job, one was dismissed. */
export function inventTrainees(world: SampleWorld, wave: Wave, pack: ClassPackage, seated: Seated, people: ReadonlyMap<Id<'person'>, Person>) {
  const { today, random, newId } = world;
  const isOver = pack.endsOn < today;
  const order = random.shuffle(seated.map((_, at) => at));
  const manners = new Map<Id<'enrolment'>, Manner>();
  const trainees = seated.filter(({ person }) => people.has(person)).map(({ application, person }, at): NewEnrolment => {
    const begun: Enrolment = { id: newId<'enrolment'>(), person, class: pack.id, wave: wave.id, status: 'active', startedOn: pack.startsOn, endedOn: undefined, reason: undefined, version: 1 };
    const place = order.indexOf(at);
    // The first of a class is the one to try: nothing is wrong with how they do.
    manners.set(begun.id, at === 0 ? 'steady' : place === 1 ? 'away' : place === 2 || place === 3 ? 'slow' : 'steady');
    return { ...(isOver ? ended(begun, pack, place, today) : begun), application };
  });
  return { trainees, manners };
}

function ended(begun: Enrolment, pack: ClassPackage, place: number, today: Day): Enrolment {
  const how = place === 1 ? { status: 'dismissed' as const, on: addDays(pack.startsOn, 17), reason: 'absent' as const }
    : place === 4 && pack.startsOn.charCodeAt(9) % 2 === 0 ? { status: 'resigned' as const, on: addDays(pack.startsOn, 31), reason: 'job' as const }
      : { status: 'completed' as const, on: pack.endsOn, attendance: 1, minimum: 80, until: pack.endsOn };
  const end = endEnrolment(begun, how, today);
  if (!end.ok) throw new Error(`the sample ends an enrolment that cannot end: ${end.error.code}`);
  // Begun and ended: written twice.
  return { ...end.value, version: begun.version + 1 };
}
