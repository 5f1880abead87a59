import { Type } from 'typebox';
import { getCentre, officialOn, type Official } from '#centres';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { newCode } from '#platform/new-code';
import { regencyOf, regionName } from '#standards';
import type { CertificateIssued } from '../events.ts';
import { mayCertify } from '../rules/may-certify.ts';
import { certificateNumber } from '../rules/number.ts';
import { certificatesOf } from '../store/certificates.ts';
import { holdClass } from '../store/hold-class.ts';
import { resultsOf } from '../store/results.ts';
import { saveCertificates, takeNumbers, type NewCertificate } from '../store/save-certificate.ts';
import { byName, nameOf, openClass } from './class-context.ts';
import { writeContent } from './write-content.ts';

const input = Type.Object({ class: field.id<'class'>(), enrolments: Type.Array(field.id<'enrolment'>(), { maxItems: 60 }) });

/** Issues the centre's certificates to chosen trainees of a class: those who completed it and showed every unit. All of them or none. */
export const issueCertificates = action('certification.issue-certificates', input, async ({ tx, centre, today, newId, record, announce }, chosen) => {
  if (chosen.enrolments.length === 0) return fail({ code: 'certification.nobody-chosen', field: 'enrolments' });
  await holdClass(tx, chosen.class);
  const context = await openClass(tx, chosen.class);
  const enrolments = context ? byName(context, chosen.enrolments) : [];
  if (!context || enrolments.length !== new Set(chosen.enrolments).size) return fail(notFound);
  const head = await officialOn(tx, 'head', today);
  if (!head) return fail({ code: 'certification.no-official' });
  const results = await resultsOf(tx, enrolments.map((enrolment) => enrolment.id));
  const numbers = new Map((await certificatesOf(tx, { class: chosen.class, status: 'valid' })).map((certificate) => [certificate.enrolment, certificate.number]));
  for (const enrolment of enrolments) {
    const may = mayCertify({
      name: nameOf(context, enrolment), hasCompleted: enrolment.status === 'completed', certificate: numbers.get(enrolment.id), units: context.units, results: results.get(enrolment.id) ?? [],
    });
    if (!may.ok) return may;
  }

  const house = await getCentre(tx);
  const first = await takeNumbers(tx, centre, Number(today.slice(0, 4)), enrolments.length);
  const certificates = enrolments.map((enrolment, at): NewCertificate => ({
    id: newId<'certificate'>(), number: certificateNumber(first + at, house.shortName, today), code: newCode(), enrolment: enrolment.id, person: enrolment.person,
    class: context.class.id, wave: context.wave.id, issuedOn: today,
    content: writeContent(context, enrolment, { number: certificateNumber(first + at, house.shortName, today), today, house: { ...house, place: regionName(regencyOf(house.regionCode)) }, head: signatory(head) }),
  }));
  await saveCertificates(tx, centre, certificates);
  for (const { id, number, person, content } of certificates) {
    record({ subject: { type: 'certificate', id }, after: { number, holder: content.holder, program: content.program, status: 'valid' } });
    announce({ type: 'certification.certificate-issued', version: 1, certificate: id, person, class: context.class.id, wave: context.wave.id, on: today } satisfies CertificateIssued);
  }
  return ok({ class: chosen.class, count: certificates.length });
});

const signatory = (head: Official): { name: string; nip: string; post: string } => ({ name: head.name, nip: head.nip, post: head.post });
