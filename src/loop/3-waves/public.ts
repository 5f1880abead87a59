export type { HiresPromised, WavePublished, WavesEvent } from './events.ts';
export { shifts, type Shift } from './rules/clash/booking.ts';
export { answerPlan } from './rules/planner/answer-plan.ts';
export { isOpenOn, type ClassPackage, type Mode, type Wave } from './rules/wave.ts';
export { findClasses, getClass, listClasses } from './store/classes.ts';
export { classesOfInstructor, instructorsOf, timetableOf, type ClassInstructor } from './store/teaching.ts';
export type { ClassHost } from './rules/class-host.ts';
export { hostOf } from './store/hosts.ts';
export { getWave, listWaves } from './store/waves.ts';
