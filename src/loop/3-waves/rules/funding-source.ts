import type { Id } from '#kernel/id';

/** Whose money pays for packages in one budget year (APBD, APBN, DBHCHT, …). The budget is in whole rupiah. */
export type FundingSource = { readonly id: Id<'funding-source'>; readonly code: string; readonly name: string; readonly year: number; readonly budget: number; readonly version: number };
