import { addDays, addMonths, ageOn, type Day } from '#kernel/day';

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

/** The version in force on a day: the latest that had begun; undefined before the first. */
export const rulesInForce = (pack: readonly EligibilityRules[], on: Day): EligibilityRules | undefined =>
  pack.filter(({ validFrom }) => validFrom <= on).reduce<EligibilityRules | undefined>((latest, rules) => (latest && latest.validFrom >= rules.validFrom ? latest : rules), undefined);

/** Whether somebody may apply, judged on the training's first day: yes, not yet because of something that can change, or no. */
export function checkEligibility(rules: EligibilityRules, facts: EligibilityFacts, firstDay: Day): Eligibility {
  const reasons = [ageReason, educationReason, provinceReason, cooldownReason, enrolmentReason].flatMap((reason) => reason(rules, facts, firstDay) ?? []);
  const answer = reasons.length === 0 ? 'yes' : reasons.some((reason) => reason.answer === 'no') ? 'no' : 'not-yet';
  return { answer, reasons, version: rules.version };
}

type Reason = EligibilityReason | undefined;

const notTold = (fact: keyof EligibilityFacts): EligibilityReason => ({ code: 'not-told', answer: 'not-yet', fact });

function ageReason({ age: limits }: EligibilityRules, { birth }: EligibilityFacts, firstDay: Day): Reason {
  if (limits?.minimum === undefined && limits?.maximum === undefined) return undefined;
  if (!birth) return notTold('birth');
  const age = ageOn(birth, firstDay);
  const { minimum, maximum } = limits;
  if (minimum !== undefined && age < minimum) return { code: 'age-below', answer: 'not-yet', age, minimum, from: reachesAge(birth, minimum) };
  return maximum !== undefined && age > maximum ? { code: 'age-above', answer: 'no', age, maximum } : undefined;
}

/** Born on 29 February: the year is complete on 1 March, as `ageOn` counts it. */
function reachesAge(birth: Day, age: number): Day {
  const birthday = addMonths(birth, 12 * age);
  return ageOn(birth, birthday) < age ? addDays(birthday, 1) : birthday;
}

function educationReason({ minimumEducation: needs }: EligibilityRules, { education: has }: EligibilityFacts): Reason {
  if (!needs) return undefined;
  if (!has) return notTold('education');
  return educationLevels.indexOf(has) < educationLevels.indexOf(needs) ? { code: 'education-below', answer: 'not-yet', has, needs } : undefined;
}

function provinceReason({ provinces = [] }: EligibilityRules, { province }: EligibilityFacts): Reason {
  if (provinces.length === 0) return undefined;
  if (!province) return notTold('province');
  return provinces.includes(province) ? undefined : { code: 'other-province', answer: 'no', province, provinces };
}

function cooldownReason({ cooldownMonths: months = 0 }: EligibilityRules, { lastTraining }: EligibilityFacts, firstDay: Day): Reason {
  if (months === 0 || lastTraining === null) return undefined;
  if (lastTraining === undefined) return notTold('lastTraining');
  const from = addMonths(lastTraining, months);
  return firstDay < from ? { code: 'cooling-down', answer: 'not-yet', months, from } : undefined;
}

function enrolmentReason({ notEnrolled }: EligibilityRules, { enrolled }: EligibilityFacts): Reason {
  if (!notEnrolled) return undefined;
  if (enrolled === undefined) return notTold('enrolled');
  return enrolled ? { code: 'enrolled-now', answer: 'not-yet' } : undefined;
}
