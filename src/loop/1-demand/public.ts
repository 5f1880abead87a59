export type { DemandEvent, NeedRecorded } from './events.ts';
export { strengths, type Need, type Strength } from './rules/need.ts';
