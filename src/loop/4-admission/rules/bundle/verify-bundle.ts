import { checkPlaces, type PlaceViolation } from '../run/check-places.ts';
import { computePlaces } from '../run/run-admission.ts';
import type { Place, RunInput } from '../run/run-input.ts';
import type { Bundle } from './bundle.ts';
import { checkSeed, type SeedViolation } from './check-seed.ts';

export type BundleViolation =
  | SeedViolation
  | PlaceViolation
  /** What the rule gives when it is run again differs. */
  | { readonly code: 'not-recomputed'; readonly applicant: string; readonly told: string | null; readonly computed: string | null };

type Checked = Bundle & { readonly result: readonly Place[] };

/**
 * Everything that is wrong with a published result; empty when it is right. The full edition is also computed again. In a public edition each
 * class without a withheld trait is checked by itself, and the others are left out.
 */
export function verifyBundle(bundle: Checked): BundleViolation[] {
  const unchecked = new Set(bundle.edition?.unchecked ?? []);
  const violations: BundleViolation[] = [...checkSeed(bundle), ...checkPlaces(bundle, bundle.result)];
  if (unchecked.size === 0) return [...violations, ...compare(bundle, bundle.result)];
  return violations.filter((one) => !('class' in one && needsTraits(one.code) && unchecked.has(one.class)));
}

/** Who comes before whom depends on traits; how many are placed and what they asked for does not. */
const needsTraits = (code: BundleViolation['code']): boolean => ['seat-left-empty', 'reserve-left-unfilled', 'overtaken'].includes(code);

function compare(input: RunInput, result: readonly Place[]): BundleViolation[] {
  const told = new Map(result.map((one) => [one.applicant, one.class]));
  return computePlaces(input).flatMap(({ applicant, class: computed }) => {
    const place = told.get(applicant);
    return place === undefined || place === computed ? [] : [{ code: 'not-recomputed', applicant, told: place, computed } as const];
  });
}
