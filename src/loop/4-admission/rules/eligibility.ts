import type { Day } from '#kernel/day';

/** Levels of schooling in rising order; `sma` stands for every upper-secondary school (SMA, SMK, MA, package C). */
export const educationLevels = ['none', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3'] as const;
export type Education = (typeof educationLevels)[number];

/** One dated version of who may apply; what is absent is not asked. */
export type EligibilityRules = {
  readonly version: string;
  readonly validFrom: Day;
  readonly age?: { readonly minimum?: number; readonly maximum?: number };
  readonly minimumEducation?: Education;
  /** Province codes; empty or absent: everybody. */
  readonly provinces?: readonly string[];
  readonly cooldownMonths?: number;
  readonly notEnrolled?: boolean;
};

/** What somebody tells us; an unknown fact gives "not yet", never "no". */
export type EligibilityFacts = {
  readonly birth?: Day;
  readonly education?: Education;
  readonly province?: string;
  /** The last day of the latest training; null: never trained before. */
  readonly lastTraining?: Day | null;
  readonly enrolled?: boolean;
};

export type EligibilityReason =
  | { readonly code: 'age-below'; readonly answer: 'not-yet'; readonly age: number; readonly minimum: number; readonly from: Day }
  | { readonly code: 'age-above'; readonly answer: 'no'; readonly age: number; readonly maximum: number }
  | { readonly code: 'education-below'; readonly answer: 'not-yet'; readonly has: Education; readonly needs: Education }
  | { readonly code: 'other-province'; readonly answer: 'no'; readonly province: string; readonly provinces: readonly string[] }
  | { readonly code: 'cooling-down'; readonly answer: 'not-yet'; readonly months: number; readonly from: Day }
  | { readonly code: 'enrolled-now'; readonly answer: 'not-yet' }
  | { readonly code: 'not-told'; readonly answer: 'not-yet'; readonly fact: keyof EligibilityFacts };

/** The answer in facts, with the rule version it was given under: store both. `yes` has no reasons. */
export type Eligibility = { readonly answer: 'yes' | 'not-yet' | 'no'; readonly reasons: readonly EligibilityReason[]; readonly version: string };
