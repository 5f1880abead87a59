import type { RunResult } from './run/run-result.ts';
import type { ApplicantResult, ChoiceFact, ClassResult } from './run/run-result.ts';
import { standingAt, type Missed, type Scored } from './run-of-wave.ts';
import type { Policy } from './policy.ts';

/** A wish left out for one part of the test: the engine knows no parts, so this is told here. */
export type WishFact = ChoiceFact | { readonly class: string; readonly choice: number; readonly outcome: 'below-part'; readonly part: Missed['part']; readonly score: number; readonly minimum: number; readonly missing: number };
export type ToldApplicant = Omit<ApplicantResult, 'choices'> & { readonly choices: readonly WishFact[] };
export type ToldRun = { readonly classes: readonly ClassResult[]; readonly applicants: readonly ToldApplicant[] };

type Names = { readonly classes: ReadonlyMap<string, string>; readonly applicants: ReadonlyMap<string, string> };

/** A result under our own keys instead of receipt numbers and readable class names, with the wishes that missed one part told as such. */
export function tellRun(result: RunResult, names: Names, applicants: readonly Scored[], policy: Policy): ToldRun {
  const of = (id: string): string => names.classes.get(id) ?? id;
  const who = (number: string): string => names.applicants.get(number) ?? number;
  const scored = new Map(applicants.map((one) => [one.number, one]));
  return {
    classes: result.classes.map((one) => ({
      ...one, class: of(one.class), admitted: one.admitted.map((held) => ({ ...held, applicant: who(held.applicant) })),
      waiting: one.waiting.map(({ placedAt, ...waiting }) => ({ ...waiting, applicant: who(waiting.applicant), ...(placedAt === undefined ? {} : { placedAt: of(placedAt) }) })),
    })),
    applicants: result.applicants.map((one) => tellApplicant({ ...one, applicant: who(one.applicant), ...(one.class === undefined ? {} : { class: of(one.class) }) }, of, scored.get(one.applicant), policy)),
  };
}

function tellApplicant(one: ApplicantResult, of: (id: string) => string, scored: Scored | undefined, policy: Policy): ToldApplicant {
  const choices = one.choices.map((fact): WishFact => {
    const own = { ...fact, class: of(fact.class) };
    const missed = scored && own.outcome !== 'admitted' && own.outcome !== 'placed-at-better-choice' ? standingAt(scored, own.class, policy).missed : undefined;
    return missed ? { class: own.class, choice: own.choice, outcome: 'below-part', part: missed.part, score: missed.points, minimum: missed.minimum, missing: missed.minimum - missed.points } : own;
  });
  const without = new Set(choices.filter(({ outcome }) => outcome === 'below-part').map((fact) => fact.class));
  const changes = one.changes.map((change) => ({ ...change, class: of(change.class) })).filter((change) => change.kind === 'choice' || !without.has(change.class));
  return { ...one, choices, changes };
}
