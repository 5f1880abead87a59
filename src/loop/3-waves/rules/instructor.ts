import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';

export type Instructor = {
  readonly id: Id<'instructor'>;
  readonly name: string;
  /** Two or three letters for the cells of a timetable. */
  readonly initials: string;
  /** The account they sign in with, if they have one. */
  readonly user: string | undefined;
  /** From a partner or a company, not on the centre's payroll. */
  readonly isExternal: boolean;
  readonly isActive: boolean;
  /** Lesson periods (JP) a week at most. */
  readonly weeklyPeriods: number;
  readonly version: number;
};

/** What somebody may teach, on what evidence, until when. */
export type Competence = { readonly unitKey: UnitKey; readonly evidence: string; readonly validUntil: Day | undefined };

/** Days an instructor is away. */
export type Absence = { readonly id: Id<'leave'>; readonly instructor: Id<'instructor'>; readonly from: Day; readonly until: Day; readonly reason: string };

/** A competence counts while its evidence is valid on the day of the lesson. */
export const isValidOn = (competence: Pick<Competence, 'validUntil'>, day: Day): boolean => competence.validUntil === undefined || competence.validUntil >= day;

/** A full week of lessons in the official pattern; less or more is agreed person by person. */
export const usualWeeklyPeriods = 40;
