import type { Day } from '#kernel/day';

/** Everything somebody can be refused about the centre. */
export type CentreError =
  | { readonly code: 'centres.unknown-region'; readonly field: 'regionCode' }
  | { readonly code: 'centres.nip-unreadable'; readonly field: 'nip' }
  | { readonly code: 'centres.post-taken-later'; readonly field: 'from'; readonly name: string; readonly from: Day };
