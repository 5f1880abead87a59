export type { CertificateIssued, CertificateRevoked, CertificationEvent } from './events.ts';
export type { Certificate } from './rules/certificate.ts';
export { certificatesOf, certifiedUnits } from './store/certificates.ts';
export { certifiedEnrolments, countOutcomes } from './store/outcome-counts.ts';
