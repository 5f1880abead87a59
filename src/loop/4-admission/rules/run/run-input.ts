/** Seats of a class that go first to people of one trait, e.g. disability or own district; the rest is open to all. */
export type Reserve = { readonly trait: string; readonly seats: number };

export type RunClass = {
  readonly id: string;
  readonly seats: number;
  readonly reserves: readonly Reserve[];
  /** Hundredths; below it nobody is admitted even to an empty class. */
  readonly minimumScore?: number;
};

export type RunApplicant = {
  readonly id: string;
  /** Class ids, the most wanted first. */
  readonly choices: readonly string[];
  /** Hundredths (0 to 10,000) by class id; a class without a score cannot admit, e.g. the test was missed. */
  readonly scores: Readonly<Record<string, number>>;
  readonly traits: readonly string[];
};

/** All a run may know: nothing else decides, and whoever has this can compute the run again. */
export type RunInput = { readonly classes: readonly RunClass[]; readonly applicants: readonly RunApplicant[]; readonly seed: string };

export const maximumScore = 10_000;
export const maximumChoices = 5;

/** The score that counts at a class: undefined when there is none or it is under the class's minimum. */
export function countingScore(applicant: RunApplicant, of: RunClass): number | undefined {
  const score = scoreAt(applicant, of.id);
  return score === undefined || score < (of.minimumScore ?? 0) ? undefined : score;
}

export const scoreAt = (applicant: RunApplicant, classId: string): number | undefined =>
  Object.hasOwn(applicant.scores, classId) ? applicant.scores[classId] : undefined;
