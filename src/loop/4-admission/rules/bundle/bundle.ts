import type { Place, RunInput } from '../run/run-input.ts';

export const bundleFormat = 'balai-admission/1';

/** How the seed came about: the commitment was public before applications closed, the public value was known to nobody before. */
type SeedProof = { readonly commitment: string; readonly secret: string; readonly publicValue: string };

/** The edition without names and numbers says what it leaves out, so that nobody takes silence for a check. */
type PublicEdition = {
  readonly kind: 'public';
  /** SHA-256 of the full edition's file, which an inspector or a court may see. */
  readonly fullEdition: string;
  /** Traits that are left out of every line, because too few people have them. */
  readonly withheld: readonly string[];
  /** Classes that reserve seats for a trait withheld here: they cannot be checked in public. */
  readonly unchecked: readonly string[];
};

/** Everything that decides about the seats of one wave, and the result: docs/admission-bundle.md. */
export type Bundle = RunInput & {
  readonly format: typeof bundleFormat;
  readonly wave?: string;
  readonly seedProof?: SeedProof;
  readonly policy: { readonly reserves: 'one-person-one-reserve' };
  readonly edition?: PublicEdition;
  readonly result?: readonly Place[];
};

/** The members in the order of the documentation; those that are absent stay absent. */
export const memberNames = ['format', 'wave', 'edition', 'seed', 'seedProof', 'policy', 'classes', 'applicants', 'result'] as const;
