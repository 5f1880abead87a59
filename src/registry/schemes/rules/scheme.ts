import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';

/** The three kinds of BNSP's forms: a KKNI level, an occupation, a cluster of units. */
export const schemeKinds = ['kkni', 'occupation', 'cluster'] as const;
export type SchemeKind = (typeof schemeKinds)[number];
/** An elective unit is tested only if the candidate chooses it. */
export type UnitPart = 'core' | 'elective';

/** Who tests and certifies under a licence of BNSP. Without `licensedUntil` nobody has told us how long it holds. */
export type CertifierFacts = { readonly name: string; readonly licence?: string | undefined; readonly licensedUntil?: Day | undefined };
export type Certifier = CertifierFacts & { readonly id: Id<'certifier'>; readonly version: number };

/** A unit of a scheme; without `key` the library does not know its code, which stays as it was written. */
export type SchemeUnit = { readonly code: string; readonly key: UnitKey | null; readonly title: string; readonly part: UnitPart };

/** More units than any scheme of BNSP has: what is longer is a list of something else. */
export const mostUnits = 200;

export type SchemeFacts = { readonly name: string; readonly number?: string | undefined; readonly kind: SchemeKind; readonly validUntil?: Day | undefined; readonly units: readonly SchemeUnit[] };
export type Scheme = SchemeFacts & { readonly id: Id<'scheme'>; readonly certifier: Certifier; readonly status: 'active' | 'retired'; readonly version: number };

/** What ended it: nobody is tested by a scheme that is over, nor by an LSP whose licence is. */
export type Ended = { readonly what: 'licence' | 'scheme'; readonly on: Day };

/** Whether a scheme can still be tested by on a day, and what ended it if not. */
export function endedOn({ validUntil, certifier }: Pick<Scheme, 'validUntil'> & { readonly certifier: Pick<Certifier, 'licensedUntil'> }, today: Day): Ended | undefined {
  if (validUntil !== undefined && validUntil < today) return { what: 'scheme', on: validUntil };
  return certifier.licensedUntil !== undefined && certifier.licensedUntil < today ? { what: 'licence', on: certifier.licensedUntil } : undefined;
}
