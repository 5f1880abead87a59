export type { Enrolled, TrainingCompleted, TrainingEvent, TrainingLeft } from './events.ts';
export { enrolmentStatuses, type Enrolment, type EnrolmentStatus } from './rules/enrolment.ts';
export { enrolmentsOf, type EnrolmentFilter } from './store/enrolments.ts';
export { evidenceOf, type Evidence } from './store/evidence.ts';
export { attendanceOf, progressOf, type AttendanceShare, type UnitProgress } from './store/figures.ts';
