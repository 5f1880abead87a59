export type { WavePublished, WavesEvent } from './events.ts';
export { shifts, type Shift } from './rules/clash/booking.ts';
export { answerPlan } from './rules/planner/answer-plan.ts';
export { isOpenOn, modes, type ClassPackage, type Mode, type Wave, type WaveStatus } from './rules/wave.ts';
export { findClasses, getClass, listClasses } from './store/classes.ts';
export { classesOfInstructor, instructorsOf, timetableOf, type ClassInstructor, type TimetableCell } from './store/teaching.ts';
export { workshopUtilisation, type WorkshopUse } from './store/utilisation.ts';
export { getWave, listWaves } from './store/waves.ts';
