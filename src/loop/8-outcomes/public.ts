export type { HireRecorded, OutcomesEvent, PlacementMeasured } from './events.ts';
export { checkInMonths, isWorking, situations, type CheckIn, type CheckInMonth, type OutcomeSource, type Situation } from './rules/check-in.ts';
