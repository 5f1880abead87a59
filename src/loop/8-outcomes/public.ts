export type { HireRecorded, OutcomesEvent, PlacementMeasured } from './events.ts';
