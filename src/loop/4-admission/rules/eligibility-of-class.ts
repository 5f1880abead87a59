import type { Day } from '#kernel/day';
import type { Education } from '#people';
import type { ProgramVersion } from '#programs';
import { checkEligibility, type Eligibility, type EligibilityReason, type EligibilityRules } from './eligibility.ts';
import type { EligibilityRefusal } from './errors.ts';

type Class = { readonly label: string; readonly startsOn: Day };
type Program = Pick<ProgramVersion, 'code' | 'number' | 'requirements' | 'publishedAt'>;

/** What somebody tells about themselves; what is absent was not asked yet. */
export type Told = {
  readonly birth?: Day | undefined;
  readonly education?: Education | undefined;
  readonly region?: string | undefined;
  /** The last day of the latest training here; null: never. */
  readonly lastTraining?: Day | null | undefined;
  readonly enrolled?: boolean | undefined;
};

/** The requirements of a program's version as the dated rules the answer is given under: a published version never changes, a new rule is a new version. */
export function rulesOf({ code, number, requirements, publishedAt }: Program, firstDay: Day): EligibilityRules {
  return {
    version: `${code}.${number}`, validFrom: (publishedAt?.slice(0, 10) as Day | undefined) ?? firstDay,
    age: { minimum: requirements.minAge, maximum: requirements.maxAge },
    minimumEducation: requirements.minEducation as Education,
    provinces: requirements.domicile ? [requirements.domicile] : [],
    cooldownMonths: requirements.cooldownMonths, notEnrolled: true,
  };
}

/** Whether somebody may ask for a class, judged on its first day (domain §3.3). */
export function checkClass(of: Class, program: Program, told: Told): Eligibility {
  const { domicile } = program.requirements;
  // A rule may name a province, a regency or a district: a home is compared as far as the rule goes.
  const province = told.region === undefined ? undefined : domicile && told.region.startsWith(domicile) ? domicile : told.region.slice(0, 2);
  return checkEligibility(rulesOf(program, of.startsOn), { ...told, province } as never, of.startsOn);
}

/** The first reason as a refusal with its facts; undefined when only something was not told yet. */
export function refusalOf(of: Class, { reasons }: Eligibility, field?: string): EligibilityRefusal | undefined {
  return reasons.flatMap((reason) => asRefusal(of.label, reason, field) ?? [])[0];
}

function asRefusal(label: string, reason: EligibilityReason, field?: string): EligibilityRefusal | undefined {
  const at = { ...(field ? { field } : {}), class: label };
  switch (reason.code) {
    case 'age-below': return { ...at, code: 'admission.too-young', age: reason.age, minimum: reason.minimum, from: reason.from };
    case 'age-above': return { ...at, code: 'admission.too-old', age: reason.age, maximum: reason.maximum };
    case 'education-below': return { ...at, code: `admission.schooling.${reason.needs}` };
    case 'other-province': return { ...at, code: 'admission.outside-region', region: reason.provinces.join(', ') };
    case 'cooling-down': return { ...at, code: 'admission.cooling-down', months: reason.months, from: reason.from };
    case 'enrolled-now': return { ...at, code: 'admission.in-training' };
    case 'not-told': return undefined;
  }
}
