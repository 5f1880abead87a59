/** A chance as people say it: 1 of 5, 2 of 3; below the first or above the last only that much is known. */
type Fraction = { readonly part: number; readonly of: number; readonly bound?: 'less' | 'more' };

const sayable: readonly (readonly [part: number, of: number])[] = [[1, 20], [1, 10], [1, 8], [1, 6], [1, 5], [1, 4], [1, 3], [2, 5], [1, 2], [3, 5], [2, 3], [3, 4], [4, 5], [9, 10]];

/** The nearest fraction somebody would say; never "none" and never "certain". */
export function fractionOf(chance: number): Fraction {
  const [first, last] = [sayable[0]!, sayable.at(-1)!];
  if (chance < first[0] / first[1] - 0.01) return { part: first[0], of: first[1], bound: 'less' };
  if (chance > last[0] / last[1] + 0.03) return { part: last[0], of: last[1], bound: 'more' };
  const [part, of] = sayable.reduce((best, one) => (Math.abs(one[0] / one[1] - chance) < Math.abs(best[0] / best[1] - chance) ? one : best));
  return { part, of };
}
