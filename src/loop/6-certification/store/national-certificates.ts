import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** The certificate of an LSP under BNSP: another issuer, another date, and three numbers kept as text. */
export type NationalCertificate = {
  readonly id: Id<'national-certificate'>; readonly person: Id<'person'>; readonly enrolment: Id<'enrolment'> | undefined; readonly issuer: string; readonly scheme: string;
  readonly certificateNumber: string; readonly registrationNumber: string | undefined; readonly blankSerial: string | undefined; readonly issuedOn: Day; readonly validUntil: Day | undefined;
};

/** False when this issuer's number is already recorded. */
export async function saveNationalCertificates(tx: Transaction, centre: Id<'centre'>, now: Instant, certificates: readonly NationalCertificate[]): Promise<boolean> {
  if (certificates.length === 0) return true;
  const saved = await tables(tx).insertInto('certification.national_certificates').values(certificates.map((one) => ({
    centre_id: centre, id: one.id, person_id: one.person, enrolment_id: one.enrolment ?? null, issuer: one.issuer, scheme: one.scheme, certificate_number: one.certificateNumber,
    registration_number: one.registrationNumber ?? null, blank_serial: one.blankSerial ?? null, issued_on: one.issuedOn, valid_until: one.validUntil ?? null, recorded_at: now, version: 1,
  }))).onConflict((conflict) => conflict.columns(['centre_id', 'issuer', 'certificate_number']).doNothing()).executeTakeFirst();
  return Number(saved.numInsertedOrUpdatedRows) === certificates.length;
}

/** National certificates of a person, or of one training; the newest first. */
export async function listNationalCertificates(tx: Transaction, of: { readonly person: Id<'person'> } | { readonly enrolment: Id<'enrolment'> }): Promise<NationalCertificate[]> {
  const all = tables(tx).selectFrom('certification.national_certificates').selectAll().orderBy('issued_on', 'desc');
  const rows = await ('person' in of ? all.where('person_id', '=', of.person) : all.where('enrolment_id', '=', of.enrolment)).execute();
  return rows.map((row) => ({
    id: row.id as Id<'national-certificate'>, person: row.person_id as Id<'person'>, enrolment: (row.enrolment_id ?? undefined) as Id<'enrolment'> | undefined, issuer: row.issuer, scheme: row.scheme,
    certificateNumber: row.certificate_number, registrationNumber: row.registration_number ?? undefined, blankSerial: row.blank_serial ?? undefined, issuedOn: row.issued_on, validUntil: row.valid_until ?? undefined,
  }));
}
