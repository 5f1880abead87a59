import type { RunApplicant, RunClass } from './run-input.ts';

/** A small wave for tests: one person per line, best score first. */
export const welding = (facts: Partial<RunClass> = {}): RunClass => ({ id: 'welding', seats: 2, reserves: [], ...facts });
export const sewing = (facts: Partial<RunClass> = {}): RunClass => ({ id: 'sewing', seats: 1, reserves: [], ...facts });

/** Wishes in the order of the scores. */
export const applicant = (id: string, scores: Readonly<Record<string, number>>, traits: readonly string[] = []): RunApplicant => ({
  id, choices: Object.entries(scores).map(([of, score]) => ({ class: of, score, traits })),
});
