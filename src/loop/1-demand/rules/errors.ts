import type { Day } from '#kernel/day';

/** Everything somebody can be refused in demand. The code is the contract; texts/refusals words it. */
export type DemandError =
  | { readonly code: 'demand.month-past'; readonly field: 'month'; readonly month: Day }
  | { readonly code: 'demand.month-too-far'; readonly field: 'month'; readonly last: Day }
  | { readonly code: 'demand.unknown-occupation'; readonly field: 'occupation' }
  | { readonly code: 'demand.unknown-region'; readonly field: 'region' }
  | { readonly code: 'demand.unknown-unit'; readonly field: 'units'; readonly unit: string }
  | { readonly code: 'demand.already-withdrawn' }
  | { readonly code: 'demand.month-over'; readonly month: Day }
  | { readonly code: 'demand.already-renewed'; readonly until: Day }
  | { readonly code: 'demand.wrong-reach'; readonly field: 'reach' }
  | { readonly code: 'demand.file-no-table'; readonly field: 'file' }
  | { readonly code: 'demand.file-missing'; readonly field: 'file' }
  | { readonly code: 'demand.import-over' }
  | { readonly code: 'demand.import-running' }
  | { readonly code: 'demand.none-chosen'; readonly field: 'needs' }
  | { readonly code: 'demand.all-renewed' }
  | { readonly code: 'demand.evidence-missing'; readonly field: 'evidence' }
  | { readonly code: 'demand.visit-day'; readonly field: 'plannedFor'; readonly first: Day; readonly last: Day }
  | { readonly code: 'demand.visit-told' }
  | { readonly code: 'demand.visit-cancelled' }
  | { readonly code: 'demand.unknown-officer'; readonly field: 'officer' }
  | { readonly code: 'demand.visit-whom'; readonly field: 'employer' }
  | { readonly code: 'demand.photo-unreadable'; readonly field: 'photo' }
  | { readonly code: 'demand.how-many'; readonly field: 'headcount' }
  | { readonly code: 'demand.employer-nowhere'; readonly field: 'occupation' }
  | { readonly code: 'demand.minutes-empty'; readonly field: 'pasted' }
  | { readonly code: 'demand.minutes-too-long'; readonly field: 'pasted'; readonly most: number }
  | { readonly code: 'demand.minutes-known'; readonly field: 'pasted'; readonly day: Day }
  | { readonly code: 'demand.minutes-day'; readonly field: 'heldOn' }
  | { readonly code: 'demand.not-theirs-to-promise'; readonly field: 'strength' }
  | { readonly code: 'demand.unknown-employer'; readonly field: 'employer'; readonly name: string }
  | { readonly code: 'demand.key-too-often' }
  | { readonly code: 'demand.key-revoked' }
  | { readonly code: 'demand.no-title-column'; readonly field: 'columns' };
