import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** What training announces as `training.left`. */
export type TrainingLeft = { readonly type: 'training.left'; readonly version: 1; readonly person: Id<'person'>; readonly class: Id<'class'> };

/** What outcomes announces as `outcomes.placement-measured`. Written down here as well: admission looks back only, and may not name a later stage. */
export type PlacementMeasured = {
  readonly type: 'outcomes.placement-measured'; readonly version: 1;
  readonly class: Id<'class'>; readonly months: number; readonly trained: number; readonly working: number; readonly unknown: number; readonly on: Day;
};
