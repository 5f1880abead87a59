export type { Hired, MatchingEvent } from './events.ts';
export type { Vacancy } from './rules/vacancy.ts';
export { hiresOf } from './store/hires.ts';
