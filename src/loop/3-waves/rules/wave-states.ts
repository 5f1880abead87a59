import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { DateField, WavesError } from './errors.ts';
import type { ClassPackage, Wave, WaveStatus } from './wave.ts';

type Dates = Pick<Wave, 'applyFrom' | 'applyUntil' | 'testOn' | 'announceOn' | 'startsOn' | 'endsOn'>;

/** The days of a wave follow each other: applications, test, results, first lesson, last lesson. */
export function checkDates(wave: Dates): Result<true, WavesError> {
  const steps: readonly (readonly [DateField, Day, Day, isSameAllowed: boolean])[] = [
    ['applyUntil', wave.applyFrom, wave.applyUntil, true], ['testOn', wave.applyUntil, wave.testOn, false], ['announceOn', wave.testOn, wave.announceOn, true],
    ['startsOn', wave.announceOn, wave.startsOn, false], ['endsOn', wave.startsOn, wave.endsOn, true],
  ];
  const wrong = steps.find(([, earlier, later, isSameAllowed]) => later < earlier || (!isSameAllowed && later === earlier));
  return wrong ? fail({ code: 'waves.dates-order', field: wrong[0], earlier: wrong[1] }) : ok(true);
}

type Staffed = Pick<ClassPackage, 'label' | 'workshop'> & { readonly instructors: number };

/** A class somebody may apply for has a room and a teacher. */
export const isComplete = (one: Staffed): boolean => one.workshop !== undefined && one.instructors > 0;

/** A wave goes public when people still have days to apply and every class has a workshop and an instructor. */
export function publishWave(wave: Pick<Wave, 'status' | 'applyUntil'>, classes: readonly Staffed[], today: Day): Result<'published', WavesError> {
  if (wave.status !== 'draft') return fail({ code: 'waves.not-draft', status: wave.status });
  if (classes.length === 0) return fail({ code: 'waves.no-classes' });
  const missing = classes.find((one) => !isComplete(one));
  if (missing) return fail({ code: 'waves.class-incomplete', class: missing.label });
  return wave.applyUntil < today ? fail({ code: 'waves.apply-until-past', field: 'applyUntil', day: wave.applyUntil }) : ok('published');
}

/** A wave whose next step waits for somebody: applications to be closed, or lessons that are over. */
export const isStepDue = ({ status, applyUntil, endsOn }: Pick<Wave, 'status' | 'applyUntil' | 'endsOn'>, today: Day): boolean =>
  (status === 'published' && applyUntil < today) || (status === 'closed' && endsOn < today);

/** Closed once nobody can apply any more. */
export function closeWave({ status, applyUntil }: Pick<Wave, 'status' | 'applyUntil'>, today: Day): Result<'closed', WavesError> {
  if (status !== 'published') return fail({ code: 'waves.wrong-status', status });
  return today <= applyUntil ? fail({ code: 'waves.still-open', until: applyUntil }) : ok('closed');
}

/** Finished once the last lesson is over. */
export function finishWave({ status, endsOn }: Pick<Wave, 'status' | 'endsOn'>, today: Day): Result<'finished', WavesError> {
  if (status !== 'closed') return fail({ code: 'waves.wrong-status', status });
  return today <= endsOn ? fail({ code: 'waves.not-over', until: endsOn }) : ok('finished');
}

/** Packages are planned, moved and taken out while nobody could apply for them. */
export const mayChangeClasses = (status: WaveStatus): boolean => status === 'draft';
/** Rooms and teachers may change until the wave is finished: somebody falls ill, a machine breaks. */
export const mayReassign = (status: WaveStatus): boolean => status !== 'finished';
