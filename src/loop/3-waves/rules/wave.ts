import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Shift } from './clash/booking.ts';

export const waveStatuses = ['draft', 'published', 'closed', 'finished'] as const;
export type WaveStatus = (typeof waveStatuses)[number];

/** One dated run of class packages. Keyed by centre, year, funding source and sequence; the label is free ("Gelombang 2"). */
export type Wave = {
  readonly id: Id<'wave'>;
  readonly label: string;
  readonly year: number;
  readonly fundingSource: Id<'funding-source'>;
  readonly sequence: number;
  readonly status: WaveStatus;
  readonly applyFrom: Day;
  readonly applyUntil: Day;
  readonly testOn: Day;
  readonly announceOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly version: number;
};

/** How and where a class is held. */
export const modes = ['centre', 'mobile', 'company'] as const;
export type Mode = (typeof modes)[number];

/** A funded package: one class of a published program version, 16 seats and 2 reserves unless set otherwise. */
export type ClassPackage = {
  readonly id: Id<'class'>;
  readonly wave: Id<'wave'>;
  readonly versionId: Id<'program-version'>;
  /** Name as people say it: "Juru las SMAW 3G, kelas A". */
  readonly label: string;
  readonly seats: number;
  readonly reserves: number;
  readonly workshop: Id<'workshop'> | undefined;
  readonly workshopName: string | undefined;
  /** District code where it is held. */
  readonly place: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly shift: Shift;
  readonly mode: Mode;
  readonly boarding: boolean;
  /** The planner must leave it where it is. */
  readonly isPinned: boolean;
  readonly timetableChangedAt?: Instant | undefined;
  readonly version: number;
};

export const isOpenOn = (wave: Pick<Wave, 'status' | 'applyFrom' | 'applyUntil'>, day: Day): boolean =>
  wave.status === 'published' && day >= wave.applyFrom && day <= wave.applyUntil;
