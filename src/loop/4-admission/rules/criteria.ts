import { canonicalJson, type Json } from '#kernel/json';
import { fail, ok, type Result } from '#kernel/result';
import { sha256 } from '#kernel/sha256';
import type { CriteriaError } from './errors.ts';
import type { Reserve } from './run/run-input.ts';
import type { Hundredths } from './score.ts';
import type { Trait } from './traits.ts';

/** By what a wave's seats are given; public, and frozen before applications close. */
export type Criteria = {
  readonly testPercent: number;
  readonly interviewPercent: number;
  /** Below it nobody is admitted, not even to an empty class. */
  readonly minimumScore: Hundredths;
  /** Seats of every class that go first to people of one trait. */
  readonly reserves: readonly (Reserve & { readonly trait: Trait })[];
};

/** Until an officer sets others: 40 to 60 for the interview, and the small floors of the domain brief (§7). */
export const usualCriteria: Criteria = {
  testPercent: 40, interviewPercent: 60, minimumScore: 5000, reserves: [{ trait: 'disability', seats: 1 }, { trait: 'poor-household', seats: 2 }],
};

/** Weights make a hundred, and reserved seats leave no class without an open one. */
export function checkCriteria(criteria: Criteria, classes: readonly { readonly seats: number }[]): Result<Criteria, CriteriaError> {
  const sum = criteria.testPercent + criteria.interviewPercent;
  if (sum !== 100) return fail({ code: 'admission.weights-not-hundred', field: 'interviewPercent', sum });
  const reserved = criteria.reserves.reduce((all, { seats }) => all + seats, 0);
  const smallest = Math.min(...classes.map(({ seats }) => seats));
  if (reserved >= smallest) return fail({ code: 'admission.reserves-exceed-seats', field: 'reserves', reserved, seats: smallest });
  return ok(criteria);
}

export const weightsOf = ({ testPercent, interviewPercent }: Criteria) => [{ part: 'test', percent: testPercent }, { part: 'interview', percent: interviewPercent }];

type Frozen = { readonly wave: string; readonly criteria: Criteria; readonly classes: readonly { readonly id: string; readonly seats: number }[]; readonly seedHash: string };

/** The fingerprint everybody can compare: criteria, classes with their seats, and the promise of the draw's seed. */
export const criteriaHash = ({ wave, criteria, classes, seedHash }: Frozen): string => {
  const sorted = classes.map(({ id, seats }) => ({ id, seats })).sort((one, other) => (one.id < other.id ? -1 : 1));
  return sha256(canonicalJson({ wave, criteria, classes: sorted, seedHash } as unknown as Json));
};
