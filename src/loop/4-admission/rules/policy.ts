import { fail, ok, type Result } from '#kernel/result';
import type { Id } from '#kernel/id';
import { checkEmployerPercent } from './employer-points.ts';
import type { PolicyError } from './errors.ts';
import type { Hundredths } from './score.ts';
import type { Trait } from './traits.ts';

/** Seats of every class that go first to people of one trait; one person fills one of them. */
export type ReservedSeats = { readonly trait: Trait; readonly seats: number };

/** The rule of a wave: by what its seats are given, and every term its people must know beforehand. Public, and frozen before the window opens. */
export type Policy = {
  readonly testPercent: number;
  readonly interviewPercent: number;
  /** At a class held for an employer that co-selects: how much of the interview's percent is the employer's assessment. Absent: none. */
  readonly employerPercent?: number;
  /** Where that holds, by our own keys: read from the frozen classes, no part of the text. */
  readonly employerAt?: readonly Id<'class'>[];
  /** Below one of these nobody is admitted, not even to an empty class: the final score, the test, the interview. */
  readonly minimumScore: Hundredths;
  readonly minimumTest: Hundredths;
  readonly minimumInterview: Hundredths;
  readonly reserves: readonly ReservedSeats[];
  /** The minute of the announcement day, by the centre's clock, at which the result becomes public: 600 is ten in the morning. */
  readonly announceMinute: number;
  /** How long an offer waits for its answer. */
  readonly answerHours: number;
  /** Until which day of training a reserve may still be called; 0 = not once it has begun. */
  readonly replacementDay: number;
  /** How long after closing a draft that was saved before may still be sent. */
  readonly graceMinutes: number;
  /** From this difference on a third scorer decides. */
  readonly scorerDifference: Hundredths;
  /** How many days after the result an objection is taken. */
  readonly objectionDays: number;
  /** What will be thrown or read in public after closing: nobody knows it beforehand. */
  readonly publicValue: string;
};

/** Until an officer sets others: 40 to 60 for the interview, and the small floors of the domain brief (§3.4, §7). */
export const usualPolicy: Policy = {
  testPercent: 40, interviewPercent: 60, minimumScore: 5000, minimumTest: 0, minimumInterview: 0,
  reserves: [{ trait: 'disability', seats: 1 }, { trait: 'women', seats: 2 }, { trait: 'poor-household', seats: 2 }, { trait: 'home-district', seats: 1 }],
  announceMinute: 600, answerHours: 48, replacementDay: 3, graceMinutes: 30, scorerDifference: 1500, objectionDays: 3,
  publicValue: 'Sepuluh lemparan dadu pada sesi terbuka di balai, ditulis berurutan',
};

/** Weights make a hundred, an employer decides nothing alone, and reserved seats leave no class without an open one. */
export function checkPolicy(policy: Policy, classes: readonly { readonly seats: number }[]): Result<Policy, PolicyError> {
  const sum = policy.testPercent + policy.interviewPercent;
  if (sum !== 100) return fail({ code: 'admission.weights-not-hundred', field: 'interviewPercent', sum });
  const employer = checkEmployerPercent(policy);
  if (!employer.ok) return employer;
  const reserved = reservedSeats(policy);
  const smallest = Math.min(...classes.map(({ seats }) => seats));
  if (reserved >= smallest) return fail({ code: 'admission.reserves-exceed-seats', field: 'disabilitySeats', reserved, seats: smallest });
  return ok(policy);
}

export const reservedSeats = ({ reserves }: Policy): number => reserves.reduce((sum, { seats }) => sum + seats, 0);

/** What each part weighs at a class. */
export function weightsOf({ testPercent, interviewPercent, employerPercent = 0, employerAt = [] }: Policy, of: string) {
  const employer = (employerAt as readonly string[]).includes(of) ? employerPercent : 0;
  return [{ part: 'test', percent: testPercent }, { part: 'interview', percent: interviewPercent - employer }, ...(employer > 0 ? [{ part: 'employer', percent: employer }] : [])];
}
