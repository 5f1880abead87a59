import type { UnitKey } from './unit-code.ts';

export type ImportedCriterion = { readonly number: string; readonly sentence: string };
export type ImportedElement = { readonly number: number; readonly title: string; readonly criteria: readonly ImportedCriterion[] };

/** A unit as a decree's file holds it, code in its corrected spelling. */
export type ImportedUnit = {
  readonly key: UnitKey;
  readonly code: string;
  readonly asWritten: string;
  readonly title: string;
  readonly decreeNumber: string;
  readonly decreeYear: number;
  readonly decreeTitle: string;
  readonly elements: readonly ImportedElement[];
  /** Criteria that name an element the unit does not have. */
  readonly stray: readonly ImportedCriterion[];
};

/** A decree's file: its units, and the decrees it revokes, as `342/2007`. */
export type ImportedDecree = { readonly units: readonly ImportedUnit[]; readonly revokes: readonly string[] };
