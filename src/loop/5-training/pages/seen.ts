import type { seeAttendance } from '../actions/see-attendance.ts';
import type { seeEnrolment } from '../actions/see-enrolment.ts';
import type { ValueOf } from './value-of.ts';

/** What a day's attendance page shows. */
export type SeenAttendance = ValueOf<typeof seeAttendance>;
/** What the record of a trainee shows. */
export type SeenEnrolment = ValueOf<typeof seeEnrolment>;
