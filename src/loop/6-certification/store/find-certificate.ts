import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { CertificateStatus } from '../rules/certificate.ts';
import type { CertificateContent } from '../rules/content.ts';
import { tables, type CertificationTables } from './tables.ts';

type CertificateRecord = {
  readonly id: Id<'certificate'>; readonly code: string; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly enrolment: Id<'enrolment'>;
  readonly content: CertificateContent; readonly contentHash: string; readonly status: CertificateStatus;
  readonly revokedOn: Day | undefined; readonly revokedReason: string | undefined; readonly version: number;
};

/** A certificate with everything its paper says. */
export async function findCertificate(tx: Transaction, id: Id<'certificate'>): Promise<CertificateRecord | undefined> {
  const row = await tables(tx).selectFrom('certification.certificates').selectAll().where('id', '=', id).executeTakeFirst();
  return row && {
    id, code: row.code, person: row.person_id as Id<'person'>, class: row.class_id as Id<'class'>, wave: row.wave_id as Id<'wave'>, enrolment: row.enrolment_id as Id<'enrolment'>,
    content: row.content as CertificateContent, contentHash: row.content_hash, status: row.status as CertificateStatus,
    revokedOn: row.revoked_on ?? undefined, revokedReason: row.revoked_reason ?? undefined, version: row.version,
  };
}

/** The certificate that stands for a training, which replaces one taken back. */
export async function findValidOf(tx: Transaction, enrolment: Id<'enrolment'>): Promise<{ id: Id<'certificate'>; number: string; code: string } | undefined> {
  const row = await tables(tx).selectFrom('certification.certificates').select(['id', 'number', 'code']).where('enrolment_id', '=', enrolment).where('status', '=', 'valid').executeTakeFirst();
  return row && { id: row.id as Id<'certificate'>, number: row.number, code: row.code };
}

export type Verification = {
  readonly code: string; readonly certificate: Id<'certificate'>; readonly holder: string; readonly program: string; readonly number: string; readonly issuedOn: Day; readonly issuer: string;
  readonly units: readonly { readonly code: string; readonly title: string }[]; readonly status: CertificateStatus; readonly revokedOn: Day | undefined; readonly contentHash: string;
};

/** What a verifier anywhere is told about a code, of whatever centre; undefined when no such certificate was ever issued. The only way past the wall: one code, one answer. */
export async function findVerification(tx: Transaction, code: string): Promise<Verification | undefined> {
  const { rows: [row] } = await sql<CertificationTables['certification.verifications']>`select * from certification.verification_of(${code})`.execute(tx);
  return row && {
    code, certificate: row.certificate_id as Id<'certificate'>, holder: row.holder, program: row.program, number: row.number, issuedOn: row.issued_on, issuer: row.issuer, units: row.units as Verification['units'],
    status: row.status as CertificateStatus, revokedOn: row.revoked_on ?? undefined, contentHash: row.content_hash,
  };
}
