export type { AdmissionEvent, ResultsPublished, SeatConfirmed, SeatReleased } from './events.ts';
export { checkBundle, computeBundle } from './rules/bundle/answer-bundle.ts';
export { statuses as applicationStatuses, type Status as ApplicationStatus } from './rules/application.ts';
export { traits, type Trait } from './rules/traits.ts';
export { admissionFigures, type AdmissionFigures, type ClassFigures } from './store/figures.ts';
export { applicationsOf, lastAdmittedScore, seatedIn, type ApplicationSummary } from './store/summaries.ts';
