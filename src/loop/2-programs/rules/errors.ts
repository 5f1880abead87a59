import type { DesignStatus } from './design/cluster-design.ts';
import type { VersionStatus } from './program-version.ts';

/** Everything somebody can be refused in programs. The code is the contract; texts/refusals words it. */
export type ProgramsError =
  | { readonly code: 'programs.code-taken'; readonly field: 'code' }
  | { readonly code: 'programs.unknown-occupation'; readonly field: 'occupation' }
  | { readonly code: 'programs.unknown-unit'; readonly field: 'unit'; readonly unit: string }
  | { readonly code: 'programs.unit-twice'; readonly field: 'unit'; readonly title: string }
  | { readonly code: 'programs.title-missing'; readonly field: 'title' }
  | { readonly code: 'programs.age-order'; readonly field: 'maxAge'; readonly minAge: number }
  | { readonly code: 'programs.unknown-region'; readonly field: 'domicile' }
  | { readonly code: 'programs.not-draft'; readonly status: VersionStatus }
  | { readonly code: 'programs.not-proposed'; readonly status: VersionStatus }
  | { readonly code: 'programs.not-published'; readonly status: VersionStatus }
  | { readonly code: 'programs.quantity-missing'; readonly field: string; readonly name: string }
  | { readonly code: 'programs.amount-missing'; readonly field: string; readonly name: string }
  | { readonly code: 'programs.no-unit' }
  | { readonly code: 'programs.no-periods'; readonly title: string }
  | { readonly code: 'programs.same-person'; readonly proposer: string }
  | { readonly code: 'programs.draft-open'; readonly number: number }
  | { readonly code: 'programs.no-entries'; readonly field: 'entries' }
  | { readonly code: 'programs.design-not-draft'; readonly status: DesignStatus }
  | { readonly code: 'programs.design-not-answered' }
  | { readonly code: 'programs.design-over' }
  | { readonly code: 'programs.too-many-designs'; readonly most: number }
  | { readonly code: 'programs.hours-missing'; readonly field: string; readonly title: string }
  | { readonly code: 'programs.need-unknown'; readonly field: string; readonly title: string; readonly number: string }
  | { readonly code: 'programs.needs-in-circle'; readonly field: string; readonly title: string }
  | { readonly code: 'programs.wish-conflict'; readonly field: string; readonly title: string }
  | { readonly code: 'programs.pinned-too-long'; readonly field: 'hourCeiling'; readonly hours: number };
