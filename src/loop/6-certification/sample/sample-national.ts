import { addDays, addMonths, type Day } from '#kernel/day';
import { fieldName } from '#programs';
import type { SampleWorld } from '#platform/sample';
import type { NationalCertificate } from '../store/national-certificates.ts';
import type { NewCertificate } from '../store/save-certificate.ts';

/** National certificates of the sample: an invented LSP, invented numbers, issued three months later and valid for three years. */
export function sampleNational(certificates: readonly NewCertificate[], { newId, today }: Pick<SampleWorld, 'newId' | 'today'>): NationalCertificate[] {
  return certificates.flatMap((ours, at) => {
    const issuedOn: Day = addDays(ours.issuedOn, 90);
    if (issuedOn > today) return [];
    const serial = String(at + 1).padStart(5, '0');
    const year = issuedOn.slice(0, 4);
    return [{
      id: newId<'national-certificate'>(), person: ours.person, enrolment: ours.enrolment, issuer: `LSP Contoh ${fieldName(ours.content.field, 'id')}`, scheme: `Klaster ${ours.content.program}`,
      certificateNumber: `CONTOH ${serial} ${year}`, registrationNumber: `REG.CONTOH.${serial}.${year}`, blankSerial: `CONTOH-${serial}`, issuedOn, validUntil: addMonths(issuedOn, 36),
    }];
  });
}
