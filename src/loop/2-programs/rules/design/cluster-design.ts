import type { UnitKey } from '#standards';

export const designStatuses = ['draft', 'waiting', 'running', 'finished', 'cancelled', 'failed'] as const;
export type DesignStatus = (typeof designStatuses)[number];

/** Demand as it stood when the design was begun: what it asks for and what serving it is worth, in hundredths of people. */
export type DesignEntry = {
  readonly id: string; readonly label: string; readonly need?: string | undefined; readonly occupation: string; readonly strength: string; readonly month: string; readonly region: string;
  readonly people: number; readonly worth: number; readonly units: readonly UnitKey[];
};

/** Where a unit's hours come from: taught so in a published program, kept from an earlier design, typed by a person, or the usual guess. */
export type HoursFrom = 'program' | 'design' | 'typed' | 'guess';
/** Designs of one centre that wait or are worked out at once: each takes a processor for minutes. */
export const mostSearches = 5;

export const wishes = ['free', 'must', 'never'] as const;
export type Wish = (typeof wishes)[number];

export type DesignUnit = {
  readonly key: UnitKey; readonly title: string; readonly jp: number; readonly from: HoursFrom; readonly fromProgram?: string | undefined;
  /** Units that are taught before it. */
  readonly needs: readonly UnitKey[]; readonly wish: Wish;
};

export type DesignQuestion = {
  readonly hourCeiling: number; readonly threshold: number; readonly classes: number;
  readonly entries: readonly DesignEntry[]; readonly units: readonly DesignUnit[];
};

/** A unit of a proposed cluster, with what would be lost without it (and without what needs it). */
export type BoughtUnit = { readonly key: UnitKey; readonly jp: number; readonly buys: number; readonly frees: number; readonly entries: number };
export type ProposedCluster = { readonly units: readonly BoughtUnit[]; readonly hours: number; readonly covered: readonly string[]; readonly weight: number };
/** An entry no cluster serves: the units it still lacks, the hours these take, and whether it would fit into the ceiling at all. */
export type OutOfReach = { readonly entry: string; readonly missing: readonly UnitKey[]; readonly hours: number; readonly isTooLong: boolean };
export type CurvePoint = { readonly hours: number; readonly weight: number };

export type DesignAnswer = {
  readonly clusters: readonly ProposedCluster[]; readonly weight: number; readonly bound: number; readonly proven: 'search' | 'solver' | 'no';
  readonly curve: readonly CurvePoint[]; readonly outOfReach: readonly OutOfReach[];
  readonly seed: number; readonly moves: number; readonly seconds: number;
};

export type DesignStep = 'search' | 'curve' | 'proof';
export type DesignProgress = { readonly step: DesignStep; readonly weight: number; readonly done: number; readonly answer?: DesignAnswer | undefined };
