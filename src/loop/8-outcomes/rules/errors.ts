import type { Day } from '#kernel/day';

/** Everything somebody can be refused in outcomes. The code is the contract; texts/refusals words it. */
export type OutcomesError =
  | { readonly code: 'outcomes.too-early'; readonly from: Day }
  | { readonly code: 'outcomes.closed'; readonly since: Day }
  | { readonly code: 'outcomes.already-confirmed' }
  | { readonly code: 'outcomes.employer-missing'; readonly field: 'employerName' }
  | { readonly code: 'outcomes.unknown-employer'; readonly field: 'employer' }
  | { readonly code: 'outcomes.start-missing'; readonly field: 'startedOn' }
  | { readonly code: 'outcomes.start-ahead'; readonly field: 'startedOn'; readonly last: Day }
  | { readonly code: 'outcomes.start-too-early'; readonly field: 'startedOn'; readonly first: Day }
  | { readonly code: 'outcomes.field-missing'; readonly field: 'isInField' }
  | { readonly code: 'outcomes.no-class' }
  | { readonly code: 'outcomes.no-reach' };
