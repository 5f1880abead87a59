import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { offsetOf, perPage } from '#platform/http/list-state';
import { certificatesOf } from '../store/certificates.ts';
import { findCertificate } from '../store/find-certificate.ts';
import { listRegister } from '../store/list-register.ts';
import { listNationalCertificates } from '../store/national-certificates.ts';

const input = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })), status: Type.Optional(field.oneOf(['valid', 'revoked'])), page: Type.Optional(field.whole(1, 10_000)), all: Type.Optional(Type.Boolean()) });

/** The register of certificates, newest number first. */
export const seeCertificates = question('certification.see-certificates', input, async ({ tx }, { all, ...filter }) => {
  const { lines, total } = await listRegister(tx, filter, all ? { limit: 100_000, offset: 0 } : { limit: perPage, offset: offsetOf(filter.page) });
  return ok({ lines, total, filter });
});

/** One certificate with its paper, the national one beside it, and its timeline. A person sees their own only. */
export const seeCertificate = question('certification.see-certificate', Type.Object({ certificate: field.id<'certificate'>() }), async ({ tx, scope }, { certificate: id }) => {
  const certificate = await findCertificate(tx, id);
  if (!certificate || (scope.within === 'own' && scope.person !== certificate.person)) return fail(notFound);
  const national = await listNationalCertificates(tx, [certificate.person]);
  return ok({ certificate, national, timeline: scope.within === 'own' ? [] : await listTimeline(tx, { type: 'certificate', id }) });
});

/** A person's own certificates. */
export const seeOwnCertificates = question('certification.see-own-certificates', Type.Object({}), async ({ tx, actor }) => {
  if (!actor.person) return ok({ certificates: [], national: [] });
  const certificates = await certificatesOf(tx, { person: actor.person });
  const programs = await Promise.all(certificates.map(async ({ id }) => (await findCertificate(tx, id))?.content.program ?? ''));
  return ok({ certificates: certificates.map((certificate, at) => ({ ...certificate, program: programs[at]! })), national: await listNationalCertificates(tx, [actor.person]) });
});

