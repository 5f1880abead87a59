/** Everything somebody can be refused in certification. The code is the contract; texts/refusals words it. */
export type CertificationError =
  | { readonly code: 'certification.assessor-teaches'; readonly assessor: string }
  | { readonly code: 'certification.reason-missing'; readonly field: string }
  | { readonly code: 'certification.unknown-unit'; readonly field: string }
  | { readonly code: 'certification.nothing-assessed'; readonly field: 'results' }
  | { readonly code: 'certification.training-not-completed'; readonly name: string }
  | { readonly code: 'certification.not-yet-competent'; readonly name: string; readonly units: number }
  | { readonly code: 'certification.already-certified'; readonly name: string; readonly number: string }
  | { readonly code: 'certification.nobody-chosen'; readonly field: 'enrolments' }
  | { readonly code: 'certification.no-official' }
  | { readonly code: 'certification.already-revoked'; readonly on: string }
  | { readonly code: 'certification.number-known'; readonly field: 'certificateNumber'; readonly number: string }
  | { readonly code: 'certification.issued-in-future'; readonly field: 'issuedOn'; readonly today: string }
  | { readonly code: 'certification.valid-before-issued'; readonly field: 'validUntil' };
