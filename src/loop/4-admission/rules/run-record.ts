import { bundleFormat, type Bundle } from './bundle/bundle.ts';
import type { RunInput } from './run/run-input.ts';

/** What a run decided from, kept in the shape of the published bundle: whoever has it computes the run again. */
export type RunRecord = Omit<Bundle, 'result' | 'edition'>;

type Facts = {
  readonly wave: { readonly label: string; readonly year: number }; readonly input: Omit<RunInput, 'seed'>;
  readonly commitment: string; readonly secret: string; readonly publicValue: string | null; readonly seed: string;
};

/** A draw from before public values were used has no proof; its seed stands as given. */
export const runRecord = ({ wave, input, commitment, secret, publicValue, seed }: Facts): RunRecord => ({
  format: bundleFormat, wave: `${wave.label} ${wave.year}`, seed, ...(publicValue === null ? {} : { seedProof: { commitment, secret, publicValue } }), policy: { reserves: 'one-person-one-reserve' }, ...input,
});
