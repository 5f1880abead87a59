import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

type Facts = { readonly version: 1; readonly certificate: Id<'certificate'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly on: Day };

export type CertificateIssued = Facts & { readonly type: 'certification.certificate-issued' };
export type CertificateRevoked = Facts & { readonly type: 'certification.certificate-revoked' };

export type CertificationEvent = CertificateIssued | CertificateRevoked;
