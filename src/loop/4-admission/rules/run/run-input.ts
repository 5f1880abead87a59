/** Seats of a class that go first to people of one trait, e.g. disability or own district; the rest is open to all. */
export type Reserve = { readonly trait: string; readonly seats: number };

export type RunClass = { readonly id: string; readonly seats: number; readonly reserves: readonly Reserve[] };

/**
 * One wish. The score (whole hundredths of a point) and the traits belong to the wish, because both may depend on the class: the interview
 * is held for it, and "home district" is judged by its place.
 */
export type RunChoice = { readonly class: string; readonly score: number; readonly traits: readonly string[] };

export type RunApplicant = {
  readonly id: string;
  /** The most wanted first. A class that somebody may not get (a missed test, points under a minimum) is not among them. */
  readonly choices: readonly RunChoice[];
  /** Stands instead of the number drawn from the seed. */
  readonly lottery?: number;
  /** An upgrade round only: the class where this person holds a seat and cannot lose it, except for a choice they like better. */
  readonly holds?: string;
};

/** All a run may know: nothing else decides, and whoever has this can compute the run again. It has the shape of the published bundle. */
export type RunInput = {
  readonly classes: readonly RunClass[];
  readonly applicants: readonly RunApplicant[];
  /** May be absent when every applicant carries a lottery number. */
  readonly seed?: string;
};

/** What a run answers, in its shortest form: one line per applicant, sorted by id; null is no seat. */
export type Place = { readonly applicant: string; readonly class: string | null };

/** The highest score Balai gives: 100 points. */
export const fullScore = 10_000;
/** The highest score a run computes with, whoever made its input. */
export const scoreLimit = 1_000_000;
/** Reserves of one class are held as bits of one word. */
export const maximumReserves = 30;

/** By code unit, so that the order is the same in every language and on every machine. */
export const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
