export type { TrainingCompleted, TrainingEvent, TrainingLeft } from './events.ts';
export type { Enrolment, EnrolmentStatus } from './rules/enrolment.ts';
export { enrolmentsOf } from './store/enrolments.ts';
export type { Evidence } from './store/evidence.ts';
export { attendanceOf, progressOf } from './store/figures.ts';
