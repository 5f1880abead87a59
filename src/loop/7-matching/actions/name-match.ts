import type { DistanceClass, Match } from '../rules/coverage/coverage.ts';
import type { NamedUnit } from './name-units.ts';

/** A match in words to come: what is covered, what is missing, how far. */
export type NamedMatch = { readonly coverage: number; readonly distance: DistanceClass; readonly covered: readonly NamedUnit[]; readonly missing: readonly NamedUnit[] };

export const nameMatch = ({ coverage, distance, covered, missing }: Omit<Match, 'id'>, name: (key: string) => NamedUnit): NamedMatch =>
  ({ coverage, distance, covered: covered.map(({ unit }) => name(unit)), missing: missing.map(({ unit }) => name(unit)) });
