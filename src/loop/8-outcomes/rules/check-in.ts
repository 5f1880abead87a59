import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** Months after the end of the class at which the centre asks (domain 3.6). */
export const checkInMonths = [1, 3, 6, 12] as const;
export type CheckInMonth = (typeof checkInMonths)[number];

/** What somebody does. Unreachable is `unknown`, never `not-working`. */
export const situations = ['employed', 'self-employed', 'apprentice', 'abroad', 'studying', 'not-working'] as const;
export type Situation = (typeof situations)[number];

/** How sure a source is, weakest first: told by the graduate, told at the counter, confirmed by the employer. */
export const outcomeSources = ['self', 'counter', 'employer'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

export const isWorking = (situation: Situation): boolean => situation === 'employed' || situation === 'self-employed' || situation === 'apprentice' || situation === 'abroad';

export type CheckIn = {
  readonly id: Id<'check-in'>;
  readonly person: Id<'person'>;
  readonly class: Id<'class'>;
  readonly wave: Id<'wave'>;
  readonly month: CheckInMonth;
  readonly dueOn: Day;
  readonly situation: Situation | undefined;
  readonly source: OutcomeSource | undefined;
  readonly answeredOn: Day | undefined;
  readonly version: number;
};
