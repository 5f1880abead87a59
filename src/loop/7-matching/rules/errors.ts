import type { Day } from '#kernel/day';

/** Everything somebody can be refused in matching. The code is the contract; texts/refusals words it. */
export type MatchingError =
  | { readonly code: 'matching.unknown-region'; readonly field: 'region' }
  | { readonly code: 'matching.unknown-occupation'; readonly field: 'occupation' }
  | { readonly code: 'matching.unknown-unit'; readonly field: 'units'; readonly unit: string }
  | { readonly code: 'matching.no-units'; readonly field: 'units' }
  | { readonly code: 'matching.closes-past'; readonly field: 'closesOn' }
  | { readonly code: 'matching.closes-too-far'; readonly field: 'closesOn'; readonly last: Day }
  | { readonly code: 'matching.vacancy-closed' }
  | { readonly code: 'matching.nobody-chosen'; readonly field: 'persons' }
  | { readonly code: 'matching.card-closed'; readonly card: string }
  | { readonly code: 'matching.too-many-waiting'; readonly card: string; readonly most: number }
  | { readonly code: 'matching.already-introduced'; readonly card: string }
  | { readonly code: 'matching.no-contact'; readonly employer: string }
  | { readonly code: 'matching.answer-final' }
  | { readonly code: 'matching.hired-on-missing'; readonly field: 'hiredOn' }
  | { readonly code: 'matching.hired-on-early'; readonly field: 'hiredOn'; readonly first: Day }
  | { readonly code: 'matching.hired-on-late'; readonly field: 'hiredOn'; readonly last: Day }
  | { readonly code: 'matching.no-units-left' }
  | { readonly code: 'matching.no-person' }
  | { readonly code: 'matching.consent-missing'; readonly field: 'consent' }
  | { readonly code: 'matching.field-missing'; readonly field: 'field' }
  | { readonly code: 'matching.unknown-owner'; readonly field: 'owner' }
  | { readonly code: 'matching.next-past'; readonly field: 'nextOn' };
