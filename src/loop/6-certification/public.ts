export type { CertificateIssued, CertificateRevoked, CertificationEvent } from './events.ts';
export type { Certificate, CertificateStatus, CertifiedUnit, UnitResult } from './rules/certificate.ts';
export { certificatesOf, certifiedUnits, type PersonsUnit } from './store/certificates.ts';
export { certifiedEnrolments, countOutcomes } from './store/outcome-counts.ts';
export { resultsOf, type UnitOutcome } from './store/results.ts';
