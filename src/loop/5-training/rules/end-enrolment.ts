import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { Enrolment } from './enrolment.ts';
import type { TrainingError } from './errors.ts';

/** Why somebody leaves of their own will; `job` is a success and counted as one (design 3.8). */
export const resignReasons = ['job', 'family', 'health', 'distance', 'other'] as const;
export type ResignReason = (typeof resignReasons)[number];

/** Why the centre ends a training early. */
export const dismissReasons = ['absent', 'conduct', 'safety', 'false-documents'] as const;
export type DismissReason = (typeof dismissReasons)[number];

export type Ending =
  | { readonly status: 'completed'; readonly on: Day; /** Share of periods present, 0…1. */ readonly attendance: number; readonly minimum: number; readonly until: Day }
  | { readonly status: 'resigned'; readonly on: Day; readonly reason: ResignReason }
  | { readonly status: 'dismissed'; readonly on: Day; readonly reason: DismissReason };

/** Ends a training once, on a day that has come. Completed is who was there often enough when the class ended: the rule of the class, in percent. */
export function endEnrolment(enrolment: Enrolment, ending: Ending, today: Day): Result<Enrolment, TrainingError> {
  if (enrolment.status !== 'active') return fail({ code: 'training.already-ended', on: enrolment.endedOn ?? enrolment.startedOn });
  if (ending.on < enrolment.startedOn) return fail({ code: 'training.end-too-early', field: 'on', from: enrolment.startedOn });
  if (ending.on > today) return fail({ code: 'training.end-ahead', field: 'on' });
  if (ending.status === 'completed') {
    if (today < ending.until) return fail({ code: 'training.class-still-runs', until: ending.until });
    if (ending.attendance * 100 < ending.minimum) return fail({ code: 'training.too-little-attendance', share: Math.floor(ending.attendance * 1000) / 10, minimum: ending.minimum });
  }
  return ok({ ...enrolment, status: ending.status, endedOn: ending.on, reason: ending.status === 'completed' ? undefined : ending.reason });
}
