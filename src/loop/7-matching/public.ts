export type { Hired, MatchingEvent } from './events.ts';
export { hiresOf } from './store/hires.ts';
