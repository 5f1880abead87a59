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
  | { readonly code: 'programs.no-unit' }
  | { readonly code: 'programs.no-periods'; readonly title: string }
  | { readonly code: 'programs.same-person'; readonly proposer: string }
  | { readonly code: 'programs.draft-open'; readonly number: number };
