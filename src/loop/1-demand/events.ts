import type { Id } from '#kernel/id';

/** A line was added to the ledger. */
export type NeedRecorded = {
  readonly type: 'demand.need-recorded'; readonly version: 1;
  readonly need: Id<'need'>; readonly occupation: string; readonly headcount: number;
};

export type DemandEvent = NeedRecorded;
