import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Shift } from './clash/booking.ts';

/** A room with its stations and the hours it may be used. */
export type Workshop = {
  readonly id: Id<'workshop'>;
  readonly code: string;
  readonly name: string;
  /** Vocational field it is equipped for. */
  readonly field: string;
  readonly stations: number;
  readonly shifts: readonly Shift[];
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
  /** District code. */
  readonly place: string;
  readonly isActive: boolean;
  /** On wheels: it stands where its class is. */
  readonly isMobile: boolean;
  readonly version: number;
};

/** Days on which a workshop cannot be used, and why. */
export type Closure = { readonly id: Id<'closure'>; readonly workshop: Id<'workshop'>; readonly from: Day; readonly until: Day; readonly reason: string };

/** Worn still works; broken takes the station out until it is mended. */
export const stationConditions = ['worn', 'broken'] as const;
export type StationCondition = (typeof stationConditions)[number];
export type StationFault = { readonly id: Id<'station-fault'>; readonly workshop: Id<'workshop'>; readonly station: number; readonly condition: StationCondition; readonly note: string; readonly since: Day; readonly mendedOn: Day | undefined };
