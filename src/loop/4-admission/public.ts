export type { AdmissionEvent, SeatConfirmed, SeatReleased } from './events.ts';
export { checkBundle, computeBundle } from './rules/bundle/answer-bundle.ts';
export { applicationsOf, seatedIn, type ApplicationSummary } from './store/summaries.ts';
