import { fail, ok, type Result } from '#kernel/result';
import type { UnitKey } from '#standards';
import type { UnitResult } from './certificate.ts';
import type { CertificationError } from './errors.ts';

export type UnitJudgement = { readonly unitKey: UnitKey; readonly result: UnitResult; readonly reason?: string | undefined };

type Situation = {
  readonly assessor: { readonly id: string; readonly name: string };
  /** Accounts of everybody who teaches the class. */
  readonly instructors: readonly string[];
  /** Units of the program, in their order. */
  readonly units: readonly UnitKey[];
};

/**
 * Takes an assessment of one trainee. Nobody assesses those they taught in the same class (BNSP guideline 301: conflict of interest),
 * and "not yet competent" always says why, because the person must know what to show next time.
 */
export function assess(judgements: readonly UnitJudgement[], { assessor, instructors, units }: Situation): Result<readonly UnitJudgement[], CertificationError> {
  if (instructors.includes(assessor.id)) return fail({ code: 'certification.assessor-teaches', assessor: assessor.name });
  if (judgements.length === 0) return fail({ code: 'certification.nothing-assessed', field: 'results' });
  for (const { unitKey, result, reason } of judgements) {
    if (!units.includes(unitKey)) return fail({ code: 'certification.unknown-unit', field: `results.${judgements.findIndex((one) => one.unitKey === unitKey)}.unitKey` });
    if (result === 'not-yet' && !reason?.trim()) return fail({ code: 'certification.reason-missing', field: `results.${units.indexOf(unitKey)}.reason` });
  }
  return ok(judgements);
}

/** Competent only when every unit of the program is: a certificate lists what was proved, not what was attended. */
export const isCompetent = (units: readonly UnitKey[], results: readonly { readonly unitKey: UnitKey; readonly result: UnitResult }[]): boolean =>
  units.length > 0 && units.every((unit) => results.some(({ unitKey, result }) => unitKey === unit && result === 'competent'));

export const unitsMissing = (units: readonly UnitKey[], results: readonly { readonly unitKey: UnitKey; readonly result: UnitResult }[]): number =>
  units.filter((unit) => !results.some(({ unitKey, result }) => unitKey === unit && result === 'competent')).length;
