export type { AdmissionEvent, SeatConfirmed, SeatReleased } from './events.ts';
export { checkBundle, computeBundle } from './rules/bundle/answer-bundle.ts';
export { traits } from './rules/traits.ts';
export type { ClassFigures } from './store/figures.ts';
export { applicationsOf, seatedIn, type ApplicationSummary } from './store/summaries.ts';
