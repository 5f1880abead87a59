import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** An employer took an introduced graduate on. */
export type Hired = {
  readonly type: 'matching.hired'; readonly version: 1; readonly introduction: Id<'introduction'>; readonly vacancy: Id<'vacancy'>; readonly employer: Id<'employer'>;
  readonly need: Id<'need'> | null; readonly person: Id<'person'>; readonly occupation: string; readonly on: Day;
};

export type MatchingEvent = Hired;
