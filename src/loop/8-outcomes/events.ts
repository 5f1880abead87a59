import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/**
 * A graduate is at work. Demand pays the line back that asked for them: here the loop closes. Told again when it becomes known by whom;
 * `occupation` is empty when the work is not what was trained for, and then no line asked for it.
 */
export type HireRecorded = {
  readonly type: 'outcomes.hire-recorded'; readonly version: 1; readonly hire: Id<'hire'>; readonly person: Id<'person'>; readonly class: Id<'class'>;
  readonly employer: Id<'employer'> | null; readonly need: Id<'need'> | null; readonly occupation: string; readonly on: Day;
};

/** How many of those trained in a class were in work some months after it; `unknown` are those nobody reached. Told again when it changed. */
export type PlacementMeasured = {
  readonly type: 'outcomes.placement-measured'; readonly version: 1;
  readonly class: Id<'class'>; readonly months: number; readonly trained: number; readonly working: number; readonly unknown: number; readonly on: Day;
};

export type OutcomesEvent = HireRecorded | PlacementMeasured;
