import { sha256 } from '#kernel/sha256';
import type { Bundle } from './bundle.ts';

export type SeedViolation = { readonly code: 'commitment-broken' | 'seed-not-from-draw' };

/** Nobody chose the seed: the secret is the one committed to, and the seed is what secret and public value give together. */
export function checkSeed({ seed, seedProof }: Pick<Bundle, 'seed' | 'seedProof'>): SeedViolation[] {
  if (!seedProof) return [];
  const { commitment, secret, publicValue } = seedProof;
  return [
    ...(sha256(secret) === commitment ? [] : [{ code: 'commitment-broken' } as const]),
    ...(sha256(`${secret}:${publicValue}`) === seed ? [] : [{ code: 'seed-not-from-draw' } as const]),
  ];
}
