import { fail, ok, type Result } from '#kernel/result';
import type { UnitKey } from '#standards';
import { isCompetent, unitsMissing } from './assess.ts';
import type { UnitResult } from './certificate.ts';
import type { CertificationError } from './errors.ts';

type Candidate = {
  readonly name: string;
  /** Whether the training was completed, which the stage before decides. */
  readonly hasCompleted: boolean;
  /** The number of a certificate that stands, if there is one. */
  readonly certificate: string | undefined;
  readonly units: readonly UnitKey[];
  readonly results: readonly { readonly unitKey: UnitKey; readonly result: UnitResult }[];
};

/** A certificate is for who completed the training, showed every unit, and holds none for it yet. */
export function mayCertify({ name, hasCompleted, certificate, units, results }: Candidate): Result<true, CertificationError> {
  if (certificate) return fail({ code: 'certification.already-certified', name, number: certificate });
  if (!hasCompleted) return fail({ code: 'certification.training-not-completed', name });
  if (!isCompetent(units, results)) return fail({ code: 'certification.not-yet-competent', name, units: unitsMissing(units, results) });
  return ok(true);
}
