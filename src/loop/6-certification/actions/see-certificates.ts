import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { offsetOf, perPage } from '#platform/http/list-state';
import { getClass, listWaves } from '#waves';
import { certificatesOf } from '../store/certificates.ts';
import { findCertificate, findValidOf } from '../store/find-certificate.ts';
import { listRegister } from '../store/list-register.ts';
import { listNationalCertificates } from '../store/national-certificates.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })), status: Type.Optional(field.oneOf(['valid', 'revoked'])), national: Type.Optional(field.oneOf(['recorded', 'awaited'])),
  wave: Type.Optional(field.id<'wave'>()), class: Type.Optional(field.id<'class'>()), page: Type.Optional(field.whole(1, 10_000)), all: Type.Optional(Type.Boolean()),
});

/** The register of certificates, newest number first. */
export const seeCertificates = question('certification.see-certificates', input, async ({ tx }, { all, page = 1, ...filter }) => {
  const { lines, total } = await listRegister(tx, filter, all ? { limit: 100_000, offset: 0 } : { limit: perPage, offset: offsetOf(page) });
  const waves = (await listWaves(tx)).map(({ id, label, year }) => ({ id, label: `${label} ${year}` }));
  return ok({ lines, total, page, filter, waves, className: filter.class && (await getClass(tx, filter.class))?.label });
});

/** One certificate with its paper, the national one beside it, and its timeline. A person sees their own only. */
export const seeCertificate = question('certification.see-certificate', Type.Object({ certificate: field.id<'certificate'>() }), async ({ tx, scope, today, baseUrl }, { certificate: id }) => {
  const certificate = await findCertificate(tx, id);
  if (!certificate || (scope.within === 'own' && scope.person !== certificate.person)) return fail(notFound);
  return ok({
    certificate, today, address: `${baseUrl}/c/${certificate.code}`, national: await listNationalCertificates(tx, { enrolment: certificate.enrolment }),
    replacement: certificate.status === 'revoked' ? await findValidOf(tx, certificate.enrolment) : undefined,
    className: (await getClass(tx, certificate.class))?.label, timeline: scope.within === 'own' ? [] : await listTimeline(tx, { type: 'certificate', id }),
  });
});

/** A person's own certificates. */
export const seeOwnCertificates = question('certification.see-own-certificates', Type.Object({}), async ({ tx, actor, today, baseUrl }) => {
  if (!actor.person) return ok({ certificates: [], national: [], today });
  const certificates = await certificatesOf(tx, { person: actor.person });
  const contents = await Promise.all(certificates.map(async ({ id }) => (await findCertificate(tx, id))!.content));
  return ok({
    certificates: certificates.map((certificate, at) => ({ ...certificate, content: contents[at]!, address: `${baseUrl}/c/${certificate.code}` })).reverse(),
    national: await listNationalCertificates(tx, { person: actor.person }), today,
  });
});
