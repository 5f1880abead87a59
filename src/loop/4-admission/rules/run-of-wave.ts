import { canonicalJson, type Json } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import { weightsOf, type Criteria } from './criteria.ts';
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

type Wave = { readonly classes: readonly { readonly id: string; readonly seats: number }[]; readonly criteria: Criteria; readonly applicants: readonly Scored[] };

/** What a run decides from, in an order that does not depend on who asked first. The seed is added when it runs. */
export function runInputOf({ classes, criteria, applicants }: Wave): Omit<RunInput, 'seed'> {
  return {
    classes: [...classes].sort(byId).map(({ id, seats }) => ({ id, seats, reserves: criteria.reserves.map(({ trait, seats: reserved }) => ({ trait, seats: reserved })), minimumScore: criteria.minimumScore })),
    applicants: [...applicants].sort(byId).map((one): RunApplicant => ({ id: one.id, choices: one.choices, traits: [...one.traits].sort(), scores: totalsOf(one, criteria) })),
  };
}

/** The total at each wish that has one; whoever missed a part has none there. */
export function totalsOf({ choices, test, interviews }: Scored, criteria: Criteria): Record<string, Hundredths> {
  const totals: Record<string, Hundredths> = {};
  for (const choice of choices) {
    const total = totalScore({ test, interview: interviews[choice] }, weightsOf(criteria));
    if (total.ok) totals[choice] = total.value;
  }
  return totals;
}

export const hashOf = (value: unknown): string => sha256(canonicalJson(value as Json));

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
