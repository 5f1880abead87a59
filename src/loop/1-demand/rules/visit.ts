import { addMonths, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';
import type { DemandError } from './errors.ts';

/** Planned until it is told or called off; a told one is a file that nobody changes. */
export const visitStatuses = ['planned', 'done', 'cancelled'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export type Visit = {
  readonly id: Id<'visit'>; readonly employer: Id<'employer'>; readonly officer: { readonly id: string; readonly name: string };
  readonly plannedFor: Day; readonly purpose: string | null; readonly status: VisitStatus;
  /** By the phone's own clock, and when it arrived here. */
  readonly toldAt: Instant | null; readonly arrivedAt: Instant | null;
  readonly met: string | null; readonly note: string | null; readonly photo: string | null; readonly reason: string | null; readonly version: number;
};

const mostMonthsAhead = 12;

/** A visit is planned for today or later, within a year. */
export function planVisit(plannedFor: Day, today: Day): Result<'planned', DemandError> {
  const last = addMonths(today, mostMonthsAhead);
  return plannedFor < today || plannedFor > last ? fail({ code: 'demand.visit-day', field: 'plannedFor', first: today, last }) : ok('planned');
}

/** Whether a visit may still be told or called off. */
export const isOpen = ({ status }: Pick<Visit, 'status'>): Result<'open', DemandError> =>
  (status === 'done' ? fail({ code: 'demand.visit-told' }) : status === 'cancelled' ? fail({ code: 'demand.visit-cancelled' }) : ok('open'));

const clockMayBeOff = 10;
const oldest = 60 * 24 * 60;

/** When a visit was told: by the phone's clock as long as it can be true, otherwise by ours. A phone may have been without network for weeks. */
export const toldWhen = (byPhone: Instant | undefined, now: Instant): Instant =>
  (byPhone && byPhone <= addMinutes(now, clockMayBeOff) && byPhone >= addMinutes(now, -oldest) ? (byPhone > now ? now : byPhone) : now);

/** A row of needs on the phone's form; one that names no occupation and no number was left empty. */
export type ToldNeed = { readonly occupation?: string | undefined; readonly headcount?: number | undefined };
export const isFilled = ({ occupation, headcount }: ToldNeed): boolean => Boolean(occupation) || headcount !== undefined;

/** What the photograph of a visit is called where a need rests on it. */
export const photoName = 'foto-kunjungan.jpg';
