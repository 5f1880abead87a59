import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { CertificateRevoked } from '../events.ts';
import { findCertificate } from '../store/find-certificate.ts';
import { revoke } from '../store/save-certificate.ts';

const input = Type.Object({ certificate: field.id<'certificate'>(), version: field.whole(1, 1_000_000), reason: Type.String({ minLength: 10, maxLength: 500 }) });

/** Takes a certificate back with a reason; from that moment every verifier is told. It stays in the register and is never deleted. */
export const revokeCertificate = action('certification.revoke-certificate', input, async ({ tx, actor, today, record, announce }, { certificate: id, version, reason }) => {
  const certificate = await findCertificate(tx, id);
  if (!certificate) return fail(notFound);
  if (certificate.status === 'revoked') return fail({ code: 'certification.already-revoked', on: certificate.revokedOn! });
  if (!(await revoke(tx, { id, code: certificate.code, version, on: today, reason, by: actor.name }))) return fail(stale);
  record({ subject: { type: 'certificate', id }, before: { status: 'valid' }, after: { status: 'revoked' }, why: reason });
  announce({ type: 'certification.certificate-revoked', version: 1, certificate: id, person: certificate.person, class: certificate.class, wave: certificate.wave, on: today } satisfies CertificateRevoked);
  return ok({ id });
});
