/** Tenths of a percent: how many of the promised jobs were given, and the range that so few cases allow. */
export type KeptPromise = { readonly promised: number; readonly hired: number; readonly kept: number; readonly lower: number; readonly upper: number };

/** For 95 % of the normal distribution, two-sided. */
const z = 1.959964;

/**
 * An employer's kept-promise figure with its Wilson score interval (Wilson 1927), which stays honest for few promises and at 0 or 100 %.
 * Hiring more than was promised keeps the promise, no more. Without any promise the range is everything: the figure is undefined.
 */
export function keptPromise(promised: number, hired: number): KeptPromise | undefined {
  if (promised <= 0) return undefined;
  const share = Math.min(hired, promised) / promised;
  const spread = z * Math.sqrt((share * (1 - share)) / promised + (z * z) / (4 * promised * promised));
  const middle = share + (z * z) / (2 * promised);
  const scale = 1 + (z * z) / promised;
  return {
    promised,
    hired,
    kept: Math.round(1000 * share),
    lower: Math.floor(1000 * clamp((middle - spread) / scale)),
    upper: Math.ceil(1000 * clamp((middle + spread) / scale)),
  };
}

/** Floating-point dust at 0 and 100 % must not become a tenth of a percent. */
const clamp = (share: number): number => Math.min(1, Math.max(0, Math.round(share * 1e9) / 1e9));
