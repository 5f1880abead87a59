import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Shift } from '../clash/booking.ts';

/** A workshop in one shift: what a class takes for all its weeks. */
export type Slot = {
  readonly id: string; readonly workshop: Id<'workshop'>; readonly name: string; readonly field: string; readonly shift: Shift; readonly weekdays: readonly number[];
  /** Stations that work. */
  readonly stations: number; readonly place: string; readonly isMobile: boolean;
};

/** What somebody can show for a program: `lacking` units without evidence, the first day on which a unit's evidence has run out. */
export type Proof = { readonly instructor: Id<'instructor'>; readonly version: Id<'program-version'>; readonly units: number; readonly lacking: number; readonly expiredOn: Day | undefined; readonly until: Day | undefined };

/** People who teach a program together that none of them covers alone; `until`: when the first evidence runs out. */
export type Team = { readonly version: Id<'program-version'>; readonly lead: Id<'instructor'>; readonly also: readonly Id<'instructor'>[]; readonly until: Day | undefined };

export type PlanPerson = { readonly id: Id<'instructor'>; readonly name: string; readonly weeklyPeriods: number };
export type PlanFund = { readonly id: Id<'funding-source'>; readonly code: string; readonly name: string; readonly from: Day; readonly until: Day; /** What no class has taken yet. */ readonly left: number };
export type PlanProgram = { readonly version: Id<'program-version'>; readonly program: Id<'program'>; readonly code: string; readonly name: string; readonly field: string; readonly occupation: string; readonly jp: number; /** What a class of `seats` costs; plans kept from before are without. */ readonly price?: Price };
export type PlanBreak = { readonly resource: string; readonly from: Day; readonly until: Day; readonly reason: string };

/** A class that could be opened for people of one district. */
export type WantedPackage = { readonly id: string; readonly version: Id<'program-version'>; readonly district: string; /** People employers still expect and nobody is trained for. */ readonly people: number };

/** A class that stands already. */
export type StandingClass = {
  readonly id: Id<'class'>; readonly label: string; readonly wave: Id<'wave'>; readonly waveLabel: string; readonly version: Id<'program-version'>; readonly workshop: Id<'workshop'> | undefined; readonly shift: Shift;
  readonly startsOn: Day; readonly endsOn: Day; readonly instructors: readonly Id<'instructor'>[]; readonly seats: number; readonly fund: Id<'funding-source'>; readonly district: string;
  readonly isPublic: boolean; readonly isPinned: boolean;
  /** Plans kept from before the planner read prices are without. */
  readonly price?: Price;
  /** The result of its wave is public: seats in it were offered or taken, so its days move last of all. Plans kept from before are without. */
  readonly isPromised?: boolean;
};

/** Everything a plan is made from, as it was on one day: plain data, so that the same plan can be made and told again later. */
export type PlanFacts = {
  readonly today: Day;
  readonly mondays: readonly Day[];
  /** `fresh` plans around what stands; `repair` may move what stands and has not begun. */
  readonly kind: 'fresh' | 'repair';
  readonly fairnessWeight: number;
  /** What a class of the usual length is guessed to cost, in whole rupiah, where its program says nothing; others by their periods. */
  readonly costOfClass: number;
  readonly seats: number;
  readonly slots: readonly Slot[];
  readonly people: readonly PlanPerson[];
  readonly proofs: readonly Proof[];
  /** Plans kept from before classes had several teachers are without. */
  readonly teams?: readonly Team[];
  readonly funds: readonly PlanFund[];
  readonly programs: readonly PlanProgram[];
  readonly wanted: readonly WantedPackage[];
  readonly standing: readonly StandingClass[];
  readonly closures: readonly PlanBreak[];
  readonly absences: readonly PlanBreak[];
  readonly holidays: readonly Day[];
  /** Days of the fasting month in the horizon. */
  readonly fasting: readonly Day[];
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  /** Where programs were taught before: a room is equipped for more than its own field says. */
  readonly habits: readonly { readonly workshop: Id<'workshop'>; readonly program: Id<'program'> }[];
  /** Who waits: people employers still expect, and applicants who got no seat. */
  readonly uncovered: readonly Uncovered[];
  readonly waiting: readonly { readonly version: Id<'program-version'>; readonly people: number }[];
};

/** People still wanted in one occupation's group and one district. */
export type Uncovered = { readonly occupation: string; readonly district: string; readonly people: number };

/** What a class costs in whole rupiah, and where the figure is from: the program's materials and other costs; the same where some materials have no price yet, so that it is at least this; or a guess by lesson periods. */
export type Price = { readonly rupiah: number; readonly from: 'program' | 'partly' | 'guess' };

export const slotId = (workshop: string, shift: Shift): string => `${workshop}/${shift}`;
