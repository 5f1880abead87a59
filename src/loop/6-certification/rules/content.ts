import type { Day } from '#kernel/day';
import { canonicalJson, type Json } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import type { CertifiedUnit } from './certificate.ts';

/** Everything the paper says, fixed on the day of issue: a later change of a name or a program changes no certificate. */
export type CertificateContent = {
  readonly number: string;
  readonly holder: string;
  readonly birthPlace: string;
  readonly birthDay: Day;
  readonly program: string;
  readonly field: string;
  readonly from: Day;
  readonly until: Day;
  readonly totalJp: number;
  readonly issuer: string;
  readonly place: string;
  readonly issuedOn: Day;
  readonly signedBy: { readonly name: string; readonly nip: string; readonly post: string };
  readonly units: readonly CertifiedUnit[];
};

/** The hash that stands in the register of verifications: the paper and the page say the same or they do not. */
export const contentHash = (content: CertificateContent): string => sha256(canonicalJson(content as unknown as Json));
