import { costOfClass, type ProgramVersion } from '#programs';
import type { Price } from './plan-facts.ts';

/** The length a guess is told for. */
const usualPeriods = 240;
export const guessOf = (jp: number, costOfUsual: number): number => Math.ceil((costOfUsual * jp) / usualPeriods / 100_000) * 100_000;

/** What a class of so many seats costs by its program's own version; a guess by its lesson periods where that says nothing. */
export function priceOf({ resources, totalJp }: Pick<ProgramVersion, 'resources' | 'totalJp'>, seats: number, costOfUsual: number): Price {
  const { rupiah, unpriced } = costOfClass(resources, { seats, jp: totalJp });
  if (rupiah === 0) return { rupiah: guessOf(totalJp, costOfUsual), from: 'guess' };
  return { rupiah, from: unpriced > 0 ? 'partly' : 'program' };
}
