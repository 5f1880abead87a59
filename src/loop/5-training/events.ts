import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

type Facts = { readonly version: 1; readonly enrolment: Id<'enrolment'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly on: Day };

/** A confirmed applicant became a trainee. */
export type Enrolled = Facts & { readonly type: 'training.enrolled' };
/** A trainee finished the class by its completion rule. */
export type TrainingCompleted = Facts & { readonly type: 'training.completed' };
/** A trainee left before the end; `job` is a success. */
export type TrainingLeft = Facts & { readonly type: 'training.left'; readonly reason: string };

export type TrainingEvent = Enrolled | TrainingCompleted | TrainingLeft;
