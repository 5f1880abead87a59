import type { Figure } from '../report.ts';

const bands = [0, 0.2, 0.4, 0.6, 0.8, 1.001] as const;
type Said = { readonly said: number; readonly isRight: boolean };

/** Whether what is said to be 70 % sure is right seven times in ten: by bands, and the mean distance between the two (ECE). */
export function reliability(what: string, answers: readonly Said[]): Figure[] {
  const inBand = bands.slice(0, -1).map((from, at) => ({ from, until: bands[at + 1]!, of: answers.filter((one) => one.said >= from && one.said < bands[at + 1]!) })).filter(({ of }) => of.length > 0);
  const mean = (of: readonly Said[], value: (one: Said) => number): number => of.reduce((sum, one) => sum + value(one), 0) / of.length;
  const gap = inBand.reduce((sum, { of }) => sum + (of.length / answers.length) * Math.abs(mean(of, (one) => one.said) - mean(of, (one) => Number(one.isRight))), 0);
  return [
    ...inBand.map(({ from, until, of }) => ({ what: `${what}, test half, said ${from.toFixed(1)}–${Math.min(1, until).toFixed(1)}: answers · said · right`, value: `${of.length} · ${mean(of, (one) => one.said).toFixed(2)} · ${mean(of, (one) => Number(one.isRight)).toFixed(2)}` })),
    { what: `${what}, test half: mean distance of said and right (ECE)`, value: gap.toFixed(3) },
  ];
}
