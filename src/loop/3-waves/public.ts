export type { ClassMoved, HiresPromised, WavePublished, WavesEvent } from './events.ts';
export { shifts } from './rules/clash/booking.ts';
export { answerPlan } from './rules/planner/answer-plan.ts';
export { toldReasons } from './rules/move-class.ts';
export { isOpenOn, type ClassPackage, type Wave } from './rules/wave.ts';
export { findClasses, getClass, listClasses } from './store/classes.ts';
export { classesOfInstructor, instructorsOf, timetableOf, type ClassInstructor } from './store/teaching.ts';
export { hostOf } from './store/hosts.ts';
export { getWave, listWaves } from './store/waves.ts';
