import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** Whose money pays for packages in one budget year (APBD, APBN, DBHCHT, …). The budget is in whole rupiah. */
export type FundingSource = { readonly id: Id<'funding-source'>; readonly code: string; readonly name: string; readonly year: number; readonly budget: number; readonly version: number } & FundingRules;

/** What the money is bound to: days, the account code of Permendagri 90/2019, and its rules as text; what a class of it costs is a planner's figure. */
export type FundingRules = { readonly from: Day; readonly until: Day; readonly accountCode: string; readonly rules: string; readonly costOfClass: number | undefined };

/** Money belongs to its budget year unless its paper says otherwise. */
export const yearRules = (year: number): FundingRules => ({ from: `${year}-01-01` as Day, until: `${year}-12-31` as Day, accountCode: '', rules: '', costOfClass: undefined });
