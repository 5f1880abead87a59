import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Certificate } from '../rules/certificate.ts';
import { contentHash, type CertificateContent } from '../rules/content.ts';
import { tables } from './tables.ts';

/** Takes the next numbers of a year's register. The row is locked until the deed commits, so a number is never given twice and none is skipped. */
export async function takeNumbers(tx: Transaction, centre: Id<'centre'>, year: number, count: number): Promise<number> {
  const row = await tables(tx).insertInto('certification.registers').values({ centre_id: centre, year, last_number: count })
    .onConflict((conflict) => conflict.columns(['centre_id', 'year']).doUpdateSet((set) => ({ last_number: set('certification.registers.last_number', '+', count) })))
    .returning('last_number').executeTakeFirstOrThrow();
  return row.last_number - count + 1;
}

/** The number the next certificate of a year would get, if nobody takes one before. */
export async function nextNumber(tx: Transaction, year: number): Promise<number> {
  const row = await tables(tx).selectFrom('certification.registers').select('last_number').where('year', '=', year).executeTakeFirst();
  return (row?.last_number ?? 0) + 1;
}

export type NewCertificate = Omit<Certificate, 'status' | 'revokedOn' | 'revokedReason' | 'units'> & { readonly content: CertificateContent };

/** Writes certificates, their units and what a verifier sees, in bulk. */
export async function saveCertificates(tx: Transaction, centre: Id<'centre'>, certificates: readonly NewCertificate[]): Promise<void> {
  for (let first = 0; first < certificates.length; first += 500) await saveSome(tx, centre, certificates.slice(first, first + 500));
}

async function saveSome(tx: Transaction, centre: Id<'centre'>, certificates: readonly NewCertificate[]): Promise<void> {
  await tables(tx).insertInto('certification.certificates').values(certificates.map(({ content, ...one }) => ({
    centre_id: centre, id: one.id, number: one.number, code: one.code, enrolment_id: one.enrolment, person_id: one.person, class_id: one.class, wave_id: one.wave, issued_on: one.issuedOn,
    signed_name: content.signedBy.name, signed_nip: content.signedBy.nip, content: JSON.stringify(content), content_hash: contentHash(content), status: 'valid',
    revoked_on: null, revoked_reason: null, revoked_by: null, version: 1,
  }))).execute();
  const units = certificates.flatMap(({ id, content }) => content.units.map((unit, position) => ({ centre_id: centre, certificate_id: id, position, unit_key: unit.unitKey, code: unit.code, title: unit.title, jp: unit.jp })));
  if (units.length > 0) await tables(tx).insertInto('certification.certificate_units').values(units).execute();
  await tables(tx).insertInto('certification.verifications').values(certificates.map(({ content, ...one }) => ({
    code: one.code, centre_id: centre, certificate_id: one.id, holder: content.holder, program: content.program, number: one.number, issued_on: one.issuedOn, issuer: content.issuer,
    units: JSON.stringify(content.units.map(({ code, title }) => ({ code, title }))), content_hash: contentHash(content), status: 'valid', revoked_on: null,
  }))).execute();
}

/** Takes a certificate back, in the register and for every verifier, in one transaction. False when somebody changed it first. */
export async function revoke(tx: Transaction, of: { readonly id: Id<'certificate'>; readonly code: string; readonly version: number; readonly on: Day; readonly reason: string; readonly by: string }): Promise<boolean> {
  const changed = await tables(tx).updateTable('certification.certificates')
    .set({ status: 'revoked', revoked_on: of.on, revoked_reason: of.reason, revoked_by: of.by, version: of.version + 1 })
    .where('id', '=', of.id).where('version', '=', of.version).where('status', '=', 'valid').executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  await tables(tx).updateTable('certification.verifications').set({ status: 'revoked', revoked_on: of.on }).where('code', '=', of.code).execute();
  return true;
}
