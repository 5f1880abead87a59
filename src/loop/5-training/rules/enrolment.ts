import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

export const enrolmentStatuses = ['active', 'completed', 'dismissed', 'resigned'] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

/** A person's place in a class. Leaving for a job is `resigned` with reason `job`: a success, not a loss (design §3.8). */
export type Enrolment = {
  readonly id: Id<'enrolment'>;
  readonly person: Id<'person'>;
  readonly class: Id<'class'>;
  readonly wave: Id<'wave'>;
  readonly status: EnrolmentStatus;
  readonly startedOn: Day;
  readonly endedOn: Day | undefined;
  readonly reason: string | undefined;
  readonly version: number;
};
