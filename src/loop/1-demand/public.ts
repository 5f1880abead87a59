export type { DemandEvent, NeedRecorded } from './events.ts';
export type { KeptPromise } from './rules/kept-promise.ts';
export { strengths, type Need, type Strength } from './rules/need.ts';
export type { DemandOfOccupation } from './rules/summarize.ts';
export { employersSeeking, getNeed, needsFor, summarizeDemand, type NeedFact } from './store/doors.ts';
export { keptPromiseOf } from './store/kept-promises.ts';
