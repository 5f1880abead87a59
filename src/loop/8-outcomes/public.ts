export type { HireRecorded, OutcomesEvent, PlacementMeasured } from './events.ts';
export type { Situation } from './rules/check-in.ts';
