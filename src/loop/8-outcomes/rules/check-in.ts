import { addDays, addMonths, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** Months after the end of the class at which the centre asks. */
export const checkInMonths = [1, 3, 6, 12] as const;
export type CheckInMonth = (typeof checkInMonths)[number];

/** What somebody does. Unreachable is `unknown`, never `not-working`. */
export const situations = ['employed', 'self-employed', 'apprentice', 'abroad', 'studying', 'not-working'] as const;
export type Situation = (typeof situations)[number];

/** How sure a source is, weakest first: told by the graduate, told at the counter, confirmed by the employer. */
export const outcomeSources = ['self', 'counter', 'employer'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

export const isWorking = (situation: Situation): boolean => situation === 'employed' || situation === 'self-employed' || situation === 'apprentice' || situation === 'abroad';
/** Situations in which somebody else took the graduate on: these are hires. */
export const isHired = (situation: Situation): boolean => situation === 'employed' || situation === 'apprentice' || situation === 'abroad';

export type CheckIn = {
  readonly id: Id<'check-in'>;
  readonly person: Id<'person'>;
  readonly class: Id<'class'>;
  readonly wave: Id<'wave'>;
  readonly month: CheckInMonth;
  readonly dueOn: Day;
  /** The day the next question takes over: until then an answer may be corrected by link. */
  readonly closesOn: Day;
  readonly askedOn: Day | undefined;
  readonly situation: Situation | undefined;
  readonly source: OutcomeSource | undefined;
  readonly answeredOn: Day | undefined;
  readonly isInField: boolean | undefined;
  readonly hire: Id<'hire'> | undefined;
  readonly note: string | undefined;
  readonly version: number;
};

/** Without an answer after this many days a person is called. */
export const daysUntilOverdue = 14;
/** How long the last question stays open. */
const lastStaysOpen = 3;

type Graduate = Pick<CheckIn, 'person' | 'class' | 'wave'> & { readonly endedOn: Day };

/** The four questions to somebody whose training ended on a day. */
export const scheduleCheckIns = ({ endedOn, ...graduate }: Graduate, newId: () => Id<'check-in'>): CheckIn[] =>
  checkInMonths.map((month, at) => ({
    ...graduate, id: newId(), month, dueOn: addMonths(endedOn, month), closesOn: addMonths(endedOn, checkInMonths[at + 1] ?? month + lastStaysOpen),
    askedOn: undefined, situation: undefined, source: undefined, answeredOn: undefined, isInField: undefined, hire: undefined, note: undefined, version: 1,
  }));

/** `missed`: the next question took over before anybody answered. What the person did then stays unknown. */
export const checkInStates = ['upcoming', 'due', 'overdue', 'answered', 'missed'] as const;
export type CheckInState = (typeof checkInStates)[number];

/** Where a question stands on a day. */
export function stateOn({ dueOn, closesOn, situation }: Pick<CheckIn, 'dueOn' | 'closesOn' | 'situation'>, today: Day): CheckInState {
  if (situation) return 'answered';
  if (dueOn > today) return 'upcoming';
  if (closesOn <= today) return 'missed';
  return addDays(dueOn, daysUntilOverdue) < today ? 'overdue' : 'due';
}

/** Work told by the graduate alone is worth a call to the employer: it makes the figure sure and the promise counted. */
export const wantsConfirming = ({ situation, source, hire }: Pick<CheckIn, 'situation' | 'source' | 'hire'>): boolean =>
  source === 'self' && hire !== undefined && situation !== undefined && isHired(situation);
