import type { Day } from '#kernel/day';

/** Everything somebody can be refused in demand. The code is the contract; texts/refusals words it. */
export type DemandError =
  | { readonly code: 'demand.month-past'; readonly field: 'month'; readonly month: Day }
  | { readonly code: 'demand.month-too-far'; readonly field: 'month'; readonly last: Day }
  | { readonly code: 'demand.unknown-occupation'; readonly field: 'occupation' }
  | { readonly code: 'demand.unknown-unit'; readonly field: 'units'; readonly unit: string };
