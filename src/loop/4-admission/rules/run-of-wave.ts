import { canonicalJson, type Json } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import type { PolicyClass } from './policy-text.ts';
import { weightsOf, type Policy } from './policy.ts';
import type { LeftOut } from './run/explain.ts';
import { byId, type RunApplicant, type RunInput } from './run/run-input.ts';
import { totalScore, type Hundredths } from './score.ts';
import { traitsAt, type Trait } from './traits.ts';

/** Somebody as the selection left them: wishes, traits and what they scored. Known by the receipt number, which nobody could pick. */
export type Scored = {
  readonly number: string;
  /** Our keys of the classes, most wanted first. */
  readonly choices: readonly string[];
  readonly proved: readonly Trait[];
  readonly sex: string;
  readonly region: string;
  readonly test: Hundredths | undefined;
  /** Interview points by class. */
  readonly interviews: Readonly<Record<string, Hundredths>>;
  /** What the employer of a class gave, by class. */
  readonly employers?: Readonly<Record<string, Hundredths>>;
};

type Wave = { readonly classes: readonly PolicyClass[]; readonly policy: Policy; readonly applicants: readonly Scored[] };

/** How somebody stands at one class before anybody is compared: the total, or what keeps the wish out of the run. */
export type Standing = { readonly total: Hundredths | undefined; readonly missed: Missed | undefined };
export type Missed = { readonly part: 'test' | 'interview'; readonly points: Hundredths; readonly minimum: Hundredths };

/**
 * What a run decides from, in an order that does not depend on who asked first. The seed is added when it runs. A wish without a score or
 * under a minimum is not in it: the rule knows no minimum. `leftOutOf` names those wishes.
 */
export function runInputOf({ classes, policy, applicants }: Wave): Omit<RunInput, 'seed'> {
  const named = new Map(classes.map((of) => [of.class, of]));
  const reserves = policy.reserves.map(({ trait, seats }) => ({ trait, seats }));
  return {
    classes: classes.map(({ id, seats }) => ({ id, seats, reserves })).sort(byId),
    applicants: applicants.map((one): RunApplicant => ({ id: one.number, choices: one.choices.flatMap((choice) => wishAt(one, named.get(choice), policy)) })).sort(byId),
  };
}

function wishAt(one: Scored, of: PolicyClass | undefined, policy: Policy): RunApplicant['choices'] {
  if (!of) return [];
  const standing = standingAt(one, of.class, policy);
  // Only what a seat is reserved for: a trait that decides nothing is nobody's business, and the hash of the full edition would let its holders be guessed.
  const traits = traitsAt(one, of.place).filter((trait) => policy.reserves.some((reserve) => reserve.trait === trait && reserve.seats > 0));
  return counts(standing, policy) ? [{ class: of.id, score: standing.total!, traits }] : [];
}

const counts = ({ total, missed }: Standing, { minimumScore }: Policy): boolean => total !== undefined && total >= minimumScore && !missed;

/** The wishes that a run may not look at, by applicant, for explaining them with the others. */
export function leftOutOf({ classes, policy, applicants }: Wave): ReadonlyMap<string, readonly LeftOut[]> {
  const named = new Map(classes.map((of) => [of.class, of]));
  return new Map(applicants.map((one) => [one.number, one.choices.flatMap((choice, at): LeftOut[] => {
    const of = named.get(choice);
    const standing = standingAt(one, choice, policy);
    return !of || counts(standing, policy) ? [] : [{ class: of.id, choice: at + 1, traits: traitsAt(one, of.place), score: standing.total, minimum: policy.minimumScore }];
  })]));
}

export function standingAt({ test, interviews, employers }: Pick<Scored, 'test' | 'interviews' | 'employers'>, choice: string, policy: Policy): Standing {
  const interview = interviews[choice];
  const total = totalScore({ test, interview, employer: employers?.[choice] }, weightsOf(policy, choice));
  const missed = below('test', test, policy.minimumTest) ?? below('interview', interview, policy.minimumInterview);
  return { total: total.ok ? total.value : undefined, missed };
}

const below = (part: Missed['part'], points: Hundredths | undefined, minimum: Hundredths): Missed | undefined => (points !== undefined && points < minimum ? { part, points, minimum } : undefined);

/** The total at each wish that has one; whoever missed a part has none there. */
export function totalsOf({ choices, ...points }: Pick<Scored, 'choices' | 'test' | 'interviews' | 'employers'>, policy: Policy): Record<string, Hundredths> {
  return Object.fromEntries(choices.flatMap((choice) => {
    const { total } = standingAt(points, choice, policy);
    return total === undefined ? [] : [[choice, total] as const];
  }));
}

/** What somebody brings to a class they ask for after the result: their interview there if they had one, otherwise the best they have; undefined where a minimum was missed everywhere. */
export function lateScore(one: Scored, wanted: string, policy: Policy): Hundredths | undefined {
  const standings = (wanted in one.interviews ? [wanted] : one.choices).map((choice) => standingAt(one, choice, policy)).filter((standing) => counts(standing, policy));
  return standings.length === 0 ? undefined : Math.max(...standings.map(({ total }) => total!));
}

export const hashOf = (value: unknown): string => sha256(canonicalJson(value as Json));
