import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { isWorking, type CheckIn, type CheckInMonth } from '../check-in.ts';

export type Placement = 'working' | 'not-working' | 'unknown';

/** What a report knows of one person of a wave: applicant, trainee, graduate. Every figure is a number of these. */
export type RollPerson = Stations & {
  readonly sex: string;
  readonly region: string;
  readonly education: string;
  readonly hasSupportNeeds: boolean;
};

/** Which stations of a wave somebody came through, without a word about who that is. */
export type Stations = {
  readonly person: Id<'person'>;
  /** The class asked for first; undefined for somebody who never applied by the register. */
  readonly wish: Id<'class'> | undefined;
  readonly seat: Id<'class'> | undefined;
  readonly isCompleted: boolean;
  readonly isCompetent: boolean;
  readonly isCertified: boolean;
  readonly leftForJob: boolean;
  /** By month, for the months whose day has come. */
  readonly placement: Readonly<Partial<Record<CheckInMonth, Placement>>>;
  /** Keys of the employers who took them on: an id, or the name as told. */
  readonly employers: readonly string[];
};

/** What is known at each month that has come. Leaving for a job counts as working until somebody says otherwise; silence is unknown. */
export function placementOf(checkIns: readonly CheckIn[], leftForJob: boolean, today: Day): Partial<Record<CheckInMonth, Placement>> {
  return Object.fromEntries(checkIns.filter((one) => one.dueOn <= today).map((one): [CheckInMonth, Placement] =>
    [one.month, one.situation ? (isWorking(one.situation) ? 'working' : 'not-working') : leftForJob ? 'working' : 'unknown']));
}
