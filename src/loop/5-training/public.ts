export type { TrainingCompleted, TrainingEvent, TrainingLeft } from './events.ts';
export type { Enrolment, EnrolmentStatus } from './rules/enrolment.ts';
export { enrolmentsOf } from './store/enrolments.ts';
export { attendanceOf, progressOf } from './store/figures.ts';
