import type { Id } from '#kernel/id';
import type { CheckInMonth } from '../check-in.ts';
import type { RollPerson, Stations } from './roll.ts';

/** Groups a figure may count. `trained` is whoever placement is about: completed, or left for a job. */
export const groups = ['applicants', 'filled', 'completed', 'competent', 'certified', 'left-for-job', 'trained', 'hired', 'asked', 'answered', 'working', 'not-working', 'unknown'] as const;
export type Group = (typeof groups)[number];

/** Which people a figure counts. The page of the list is addressed by exactly this. */
export type Selector = {
  readonly group: Group;
  readonly month?: CheckInMonth | undefined;
  readonly class?: Id<'class'> | undefined;
  readonly field?: string | undefined;
  readonly region?: string | undefined;
  readonly sex?: string | undefined;
  readonly education?: string | undefined;
  readonly support?: boolean | undefined;
  readonly employer?: string | undefined;
};

/** The vocational field of a class. */
export type FieldOf = (ofClass: Id<'class'>) => string | undefined;

/** The people behind a figure; the figure is their number, so that the two cannot differ. */
export const peopleIn = (roll: readonly RollPerson[], selector: Selector, fieldOf: FieldOf): RollPerson[] =>
  roll.filter((one) => isInGroup(one, selector) && isInPart(one, selector, fieldOf));

/** How many a figure of a whole wave counts. */
export const countIn = (roll: readonly Stations[], group: Group, month?: CheckInMonth): number => roll.filter((one) => isInGroup(one, { group, month })).length;

function isInGroup(one: Stations, { group, month }: Selector): boolean {
  const placed = month === undefined ? undefined : one.placement[month];
  switch (group) {
    case 'applicants': return one.wish !== undefined;
    case 'filled': return one.seat !== undefined;
    case 'completed': return one.isCompleted;
    case 'competent': return one.isCompetent;
    case 'certified': return one.isCertified;
    case 'left-for-job': return one.leftForJob;
    case 'trained': return one.isCompleted || one.leftForJob;
    case 'hired': return one.employers.length > 0;
    case 'asked': return placed !== undefined;
    case 'answered': return placed === 'working' || placed === 'not-working';
    case 'working': case 'not-working': case 'unknown': return placed === group;
  }
}

/** Applicants belong to the class they wished for first, everybody else to the class they sat in. */
function isInPart(one: RollPerson, selector: Selector, fieldOf: FieldOf): boolean {
  const ofClass = selector.group === 'applicants' ? one.wish : one.seat;
  return (selector.class === undefined || ofClass === selector.class)
    && (selector.field === undefined || (ofClass !== undefined && fieldOf(ofClass) === selector.field))
    && (selector.region === undefined || one.region === selector.region)
    && (selector.sex === undefined || one.sex === selector.sex)
    && (selector.education === undefined || one.education === selector.education)
    && (selector.support === undefined || one.hasSupportNeeds === selector.support)
    && (selector.employer === undefined || one.employers.includes(selector.employer));
}
