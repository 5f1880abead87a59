import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { Certificate, CertificateStatus, CertifiedUnit } from '../rules/certificate.ts';
import { tables } from './tables.ts';

type CertificateFilter = {
  readonly ids?: readonly Id<'certificate'>[]; readonly person?: Id<'person'>; readonly class?: Id<'class'>; readonly wave?: Id<'wave'>; readonly status?: CertificateStatus;
};

/** Certificates with their units, by number. */
export async function certificatesOf(tx: Transaction, filter: CertificateFilter): Promise<Certificate[]> {
  if (filter.ids?.length === 0) return [];
  // Not the content: it is the whole paper, kept as it was signed, and no list shows it.
  let query = tables(tx).selectFrom('certification.certificates')
    .select(['id', 'number', 'code', 'enrolment_id', 'person_id', 'class_id', 'wave_id', 'issued_on', 'status', 'revoked_on', 'revoked_reason']);
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.person) query = query.where('person_id', '=', filter.person);
  if (filter.class) query = query.where('class_id', '=', filter.class);
  if (filter.wave) query = query.where('wave_id', '=', filter.wave);
  if (filter.status) query = query.where('status', '=', filter.status);
  const rows = await query.orderBy('issued_on').orderBy('number').execute();
  const units = await listUnits(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'certificate'>, number: row.number, code: row.code, enrolment: row.enrolment_id as Id<'enrolment'>, person: row.person_id as Id<'person'>,
    class: row.class_id as Id<'class'>, wave: row.wave_id as Id<'wave'>, issuedOn: row.issued_on, status: row.status as CertificateStatus,
    revokedOn: row.revoked_on ?? undefined, revokedReason: row.revoked_reason ?? undefined, units: units.get(row.id) ?? [],
  }));
}

export type PersonsUnit = { readonly unitKey: UnitKey; readonly certificate: Id<'certificate'>; readonly on: Certificate['issuedOn'] };

/** What each person has proved, by certificates that stand. */
export async function certifiedUnits(tx: Transaction, persons: readonly Id<'person'>[]): Promise<Map<Id<'person'>, PersonsUnit[]>> {
  const units = new Map<Id<'person'>, PersonsUnit[]>(persons.map((person) => [person, []]));
  if (persons.length === 0) return units;
  const rows = await tables(tx).selectFrom('certification.certificates as certificate')
    .innerJoin('certification.certificate_units as unit', (join) => join.onRef('unit.centre_id', '=', 'certificate.centre_id').onRef('unit.certificate_id', '=', 'certificate.id'))
    .select(['certificate.person_id', 'certificate.id', 'certificate.issued_on', 'unit.unit_key'])
    .where('certificate.person_id', 'in', [...persons]).where('certificate.status', '=', 'valid').orderBy('unit.unit_key').execute();
  for (const row of rows) units.get(row.person_id as Id<'person'>)!.push({ unitKey: row.unit_key as UnitKey, certificate: row.id as Id<'certificate'>, on: row.issued_on });
  return units;
}

async function listUnits(tx: Transaction, certificates: readonly string[]): Promise<Map<string, CertifiedUnit[]>> {
  const units = new Map<string, CertifiedUnit[]>(certificates.map((id) => [id, []]));
  if (certificates.length === 0) return units;
  const rows = await tables(tx).selectFrom('certification.certificate_units').selectAll().where('certificate_id', 'in', [...certificates]).orderBy('certificate_id').orderBy('position').execute();
  for (const row of rows) units.get(row.certificate_id)!.push({ unitKey: row.unit_key as UnitKey, code: row.code, title: row.title, jp: row.jp });
  return units;
}
