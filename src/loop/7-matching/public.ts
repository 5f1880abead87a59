export type { Hired, MatchingEvent } from './events.ts';
export { introductionStatuses, type IntroductionStatus, type Vacancy, type VacancyStatus } from './rules/vacancy.ts';
export { hiresOf, type IntroducedHire } from './store/hires.ts';
