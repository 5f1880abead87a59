/** Everything somebody can be refused about an employer. The code is the contract; texts/refusals words it. */
export type EmployerError =
  | { readonly code: 'employers.already-known'; readonly field: 'name'; readonly name: string }
  | { readonly code: 'employers.name-empty'; readonly field: 'name' }
  | { readonly code: 'employers.phone-unreadable'; readonly field: 'phone' }
  | { readonly code: 'employers.unknown-region'; readonly field: 'regionCode' }
  | { readonly code: 'employers.nowhere-to-send'; readonly field: 'channel' };
