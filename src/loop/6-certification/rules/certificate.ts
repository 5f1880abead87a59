import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';

/** `competent` or `not-yet`: never "failed", because the next assessment may show it (words.md). */
export const unitResults = ['competent', 'not-yet'] as const;
export type UnitResult = (typeof unitResults)[number];

export type CertificateStatus = 'valid' | 'revoked';

/** A unit as it stands on the certificate: what it was called and how long it took on the day of issue. */
export type CertifiedUnit = { readonly unitKey: UnitKey; readonly code: string; readonly title: string; readonly jp: number };

/** The centre's own training certificate. The national one is a thing of its own, with its own issuer and date. */
export type Certificate = {
  readonly id: Id<'certificate'>;
  /** From the year's register, e.g. `007/UPTD-PK/PBK-G2/VII/2025`. */
  readonly number: string;
  /** Public, unguessable: what the QR leads to. */
  readonly code: string;
  readonly enrolment: Id<'enrolment'>;
  readonly person: Id<'person'>;
  readonly class: Id<'class'>;
  readonly wave: Id<'wave'>;
  readonly issuedOn: Day;
  readonly status: CertificateStatus;
  readonly revokedOn: Day | undefined;
  readonly revokedReason: string | undefined;
  readonly units: readonly CertifiedUnit[];
};
