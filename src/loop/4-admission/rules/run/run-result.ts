/** Which seat somebody admitted fills: one person fills one seat, a reserved one before an open one. */
export type Seat = { readonly kind: 'open' } | { readonly kind: 'reserve'; readonly trait: string };

type Admitted = { readonly applicant: string; readonly score: number; readonly lottery: number; readonly seat: Seat };

/** Somebody who would rather be here than where they were placed; `rank` is the order in which this rule would call them to seats that become free. */
export type Waiting = { readonly applicant: string; readonly rank: number; readonly score: number; readonly lottery: number; readonly placedAt?: string };

export type ClassResult = {
  readonly class: string;
  /** In order of merit. */
  readonly admitted: readonly Admitted[];
  /** Seats that nobody asked for. */
  readonly free: number;
  /** The last admitted score; undefined for an empty class. */
  readonly cutOff?: number;
  /** The last admitted score among open seats: what somebody without any reserved trait had to reach. */
  readonly openCutOff?: number;
  readonly waiting: readonly Waiting[];
};

/** Why a choice came out as it did. `needed` is the smallest score at that class that would have given the seat, all else equal. */
export type ChoiceFact = { readonly class: string; readonly choice: number } & (
  | { readonly outcome: 'admitted'; readonly score: number; readonly seat: Seat }
  | { readonly outcome: 'placed-at-better-choice' }
  | { readonly outcome: 'no-score' }
  | { readonly outcome: 'below-minimum'; readonly score: number; readonly minimum: number; readonly missing: number }
  | { readonly outcome: 'below-cut-off'; readonly score: number; readonly needed: number; readonly missing: number }
  | { readonly outcome: 'lost-draw'; readonly score: number }
  | { readonly outcome: 'out-of-reach'; readonly score: number }
);

/** What alone would have given a better place: a higher score at a class, or having asked for a class that has free seats now. */
export type Change =
  | { readonly kind: 'score'; readonly class: string; readonly needed: number; readonly missing: number }
  | { readonly kind: 'choice'; readonly class: string };

export type ApplicantResult = {
  readonly applicant: string;
  readonly lottery: number;
  /** Undefined: not placed. */
  readonly class?: string;
  /** 1 for the first choice. */
  readonly choice?: number;
  readonly choices: readonly ChoiceFact[];
  readonly changes: readonly Change[];
};

/** Both lists sorted by id, so that the same input and seed give the same bytes. */
export type RunResult = { readonly classes: readonly ClassResult[]; readonly applicants: readonly ApplicantResult[] };
