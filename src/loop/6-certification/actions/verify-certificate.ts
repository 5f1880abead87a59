import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { readCertificateCode } from '../rules/number.ts';
import { findVerification } from '../store/find-certificate.ts';

/** What anybody may ask of a code: valid, revoked, or unknown. A code nobody issued is an answer, not an error. */
export const verifyCertificate = question('certification.verify-certificate', Type.Object({ code: Type.Optional(Type.String({ maxLength: 200 })) }), async ({ tx }, { code: typed }) => {
  const code = typed === undefined ? undefined : readCertificateCode(typed);
  const found = code ? await findVerification(tx, code) : undefined;
  return ok({ typed, code, found });
});
