export type { Hired, MatchingEvent } from './events.ts';
export type { AnswerRate } from './rules/answer-rate.ts';
export { introductionStatuses, type IntroductionStatus } from './rules/introduction.ts';
export type { Vacancy, VacancyStatus } from './rules/vacancy.ts';
export { answerRateOf, openVacancies } from './store/doors.ts';
export { hiresOf, type IntroducedHire } from './store/hires.ts';
