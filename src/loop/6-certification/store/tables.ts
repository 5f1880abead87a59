import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

export type CertificationTables = {
  'certification.results': {
    centre_id: string; enrolment_id: string; unit_key: string; attempt: number; result: string; reason: string | null; assessor_id: string; assessor_name: string; assessed_on: Day; version: number;
  };
  'certification.registers': { centre_id: string; year: number; last_number: number };
  'certification.certificates': {
    centre_id: string; id: string; number: string; code: string; enrolment_id: string; person_id: string; class_id: string; wave_id: string; issued_on: Day;
    signed_name: string; signed_nip: string; content: unknown; content_hash: string; status: string; revoked_on: Day | null; revoked_reason: string | null; revoked_by: string | null; version: number;
  };
  'certification.certificate_units': { centre_id: string; certificate_id: string; position: number; unit_key: string; code: string; title: string; jp: number };
  'certification.national_certificates': {
    centre_id: string; id: string; person_id: string; enrolment_id: string | null; issuer: string; scheme: string; certificate_number: string; registration_number: string | null; blank_serial: string | null;
    issued_on: Day; valid_until: Day | null; recorded_at: Instant; version: number;
  };
  /** Other centres' rows are answered one code at a time, by `certification.verification_of`. */
  'certification.verifications': {
    code: string; centre_id: string; certificate_id: string; holder: string; program: string; number: string; issued_on: Day; issuer: string; units: unknown; content_hash: string; status: string; revoked_on: Day | null;
  };
};

/** Certification's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<CertificationTables>();
