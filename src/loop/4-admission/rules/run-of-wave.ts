import { canonicalJson, type Json } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import { weightsOf, type Policy } from './policy.ts';
import type { LeftOut } from './run/explain.ts';
import type { RunApplicant, RunInput } from './run/run-input.ts';
import { totalScore, type Hundredths } from './score.ts';

/** Somebody as the selection left them: wishes, traits and what they scored. */
export type Scored = {
  readonly id: string;
  readonly choices: readonly string[];
  readonly traits: readonly string[];
  readonly test: Hundredths | undefined;
  /** Interview points by class. */
  readonly interviews: Readonly<Record<string, Hundredths>>;
};

type Wave = { readonly classes: readonly { readonly id: string; readonly seats: number }[]; readonly policy: Policy; readonly applicants: readonly Scored[] };

/**
 * What a run decides from, in an order that does not depend on who asked first. The seed is added when it runs. A wish with a missed part or
 * under the minimum is not in it: the rule knows no minimum. `leftOutOf` names those wishes.
 */
export function runInputOf({ classes, policy, applicants }: Wave): Omit<RunInput, 'seed'> {
  return {
    classes: [...classes].sort(byId).map(({ id, seats }) => ({ id, seats, reserves: policy.reserves.map(({ trait, seats: reserved }) => ({ trait, seats: reserved })) })),
    applicants: [...applicants].sort(byId).map((one): RunApplicant => {
      const totals = totalsOf(one, policy);
      return { id: one.id, choices: one.choices.flatMap((of) => (counts(totals[of], policy) ? [{ class: of, score: totals[of]!, traits: [...one.traits].sort() }] : [])) };
    }),
  };
}

const counts = (total: Hundredths | undefined, { minimumScore }: Policy): boolean => total !== undefined && total >= minimumScore;

/** The wishes that a run may not look at, by applicant, for explaining them with the others. */
export function leftOutOf({ policy, applicants }: Omit<Wave, 'classes'>): ReadonlyMap<string, readonly LeftOut[]> {
  return new Map(applicants.map((one) => {
    const totals = totalsOf(one, policy);
    const wishes = one.choices.map((of, at) => ({ class: of, choice: at + 1, traits: one.traits, score: totals[of], minimum: policy.minimumScore }));
    return [one.id, wishes.filter(({ score }) => !counts(score, policy))];
  }));
}

/** The total at each wish that has one; whoever missed a part has none there. */
export function totalsOf({ choices, test, interviews }: Scored, policy: Policy): Record<string, Hundredths> {
  const totals: Record<string, Hundredths> = {};
  for (const choice of choices) {
    const total = totalScore({ test, interview: interviews[choice] }, weightsOf(policy));
    if (total.ok) totals[choice] = total.value;
  }
  return totals;
}

export const hashOf = (value: unknown): string => sha256(canonicalJson(value as Json));

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
