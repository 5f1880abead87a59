import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question, type QuestionContext } from '#platform/actions/action';
import { readCertificateCode } from '../rules/number.ts';
import { findCertificate, findValidOf, findVerification } from '../store/find-certificate.ts';
import { listNationalCertificates } from '../store/national-certificates.ts';

export type Verdict = 'valid' | 'revoked' | 'unknown';

const input = Type.Object({ code: Type.String({ minLength: 1, maxLength: 200 }) });

/** What anybody may ask of a code: valid, revoked, or unknown. A code nobody issued is an answer, not an error. */
export const verifyCertificate = question('certification.verify-certificate', input, async ({ tx, now }, { code: typed }) => {
  const code = readCertificateCode(typed);
  const found = code ? await findVerification(tx, code) : undefined;
  if (!found) return ok({ verdict: 'unknown' as Verdict, code, checkedAt: now, certificate: undefined, training: undefined, national: [], replacement: undefined });
  const { certificate, ...shown } = found;
  return ok({ verdict: found.status as Verdict, code, checkedAt: now, certificate: shown, ...(await beside(tx, certificate)) });
});

/** What the issuing centre knows beside the certificate; of another centre's certificate only what its verification says. */
async function beside(tx: QuestionContext['tx'], id: NonNullable<Awaited<ReturnType<typeof findVerification>>>['certificate']) {
  const certificate = await findCertificate(tx, id);
  if (!certificate) return { training: undefined, national: [], replacement: undefined };
  const { from, until, totalJp } = certificate.content;
  const national = (await listNationalCertificates(tx, { enrolment: certificate.enrolment })).map(({ issuer, scheme, issuedOn, validUntil }) => ({ issuer, scheme, issuedOn, validUntil }));
  return { training: { from, until, totalJp }, national, replacement: certificate.status === 'revoked' ? (await findValidOf(tx, certificate.enrolment))?.code : undefined };
}
