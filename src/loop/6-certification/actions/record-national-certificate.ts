import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findCertificate } from '../store/find-certificate.ts';
import { saveNationalCertificates } from '../store/national-certificates.ts';

const input = Type.Object({
  /** The centre's certificate it stands beside. */
  certificate: field.id<'certificate'>(),
  issuer: field.text(200), scheme: field.text(300), certificateNumber: field.text(100),
  registrationNumber: Type.Optional(field.text(100)), blankSerial: Type.Optional(field.text(100)),
  issuedOn: field.day(), validUntil: Type.Optional(field.day()),
});

/** Notes a national certificate an LSP issued. It is not ours: we record its numbers and dates and never imitate it (reliability §7). */
export const recordNationalCertificate = action('certification.record-national-certificate', input, async ({ tx, centre, now, today, newId, record }, facts) => {
  const ours = await findCertificate(tx, facts.certificate);
  if (!ours) return fail(notFound);
  if (facts.issuedOn > today) return fail({ code: 'certification.issued-in-future', field: 'issuedOn', today });
  if (facts.validUntil && facts.validUntil <= facts.issuedOn) return fail({ code: 'certification.valid-before-issued', field: 'validUntil' });
  const { certificate, ...rest } = facts;
  const national = { ...rest, id: newId<'national-certificate'>(), person: ours.person, enrolment: ours.enrolment, registrationNumber: facts.registrationNumber, blankSerial: facts.blankSerial, validUntil: facts.validUntil };
  if (!(await saveNationalCertificates(tx, centre, now, [national]))) return fail({ code: 'certification.number-known', field: 'certificateNumber', number: facts.certificateNumber });
  record({ subject: { type: 'certificate', id: certificate }, after: { national: facts.certificateNumber, issuer: facts.issuer, scheme: facts.scheme, issuedOn: facts.issuedOn } });
  return ok({ certificate });
});
