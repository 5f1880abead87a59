import { compare, isOutOfQuestion, likelihood, thresholds, type Verdict } from './compare-vacancies.ts';
import type { Traits } from './traits.ts';

/** A vacancy that is already in, and where it came from. */
export type Known = { readonly id: string; readonly import: string; readonly line: number; readonly traits: Traits };
export type Twin = { readonly of: Known; readonly verdict: Exclude<Verdict, 'different'>; readonly sure: number };

/** Only vacancies of one employer, or of one title in one regency, are compared: the employer may be written in two ways. */
export const blocksOf = ({ employerKey, titleKey, region }: Traits): { byEmployer: string | undefined; byTitle: string | undefined } => ({
  byEmployer: employerKey === '' ? undefined : employerKey,
  byTitle: region && titleKey.includes(' ') ? `${titleKey}|${region.slice(0, 5)}` : undefined,
});

/** Some employers post hundreds: only so many of the newest are looked at. */
const mostInBlock = 400;

/** Finds the vacancy that another one repeats, among those known and those added since. */
export function createTwinSearch(known: readonly Known[]) {
  const byEmployer = new Map<string, Known[]>();
  const byTitle = new Map<string, Known[]>();
  const add = (one: Known): void => {
    const blocks = blocksOf(one.traits);
    if (blocks.byEmployer !== undefined) push(byEmployer, blocks.byEmployer, one);
    if (blocks.byTitle !== undefined) push(byTitle, blocks.byTitle, one);
  };
  known.forEach(add);
  return {
    add,
    find(traits: Traits): Twin | undefined {
      const blocks = blocksOf(traits);
      let best: { of: Known; sure: number } | undefined;
      for (const of of [...(byEmployer.get(blocks.byEmployer ?? '') ?? []), ...(byTitle.get(blocks.byTitle ?? '') ?? [])]) {
        if (isOutOfQuestion(of.traits, traits)) continue;
        const sure = likelihood(compare(of.traits, traits));
        if (sure >= thresholds.ask && sure > (best?.sure ?? 0)) best = { of, sure };
      }
      return best && { ...best, verdict: best.sure >= thresholds.same ? 'same' : 'ask' };
    },
  };
}

function push(blocks: Map<string, Known[]>, key: string, one: Known): void {
  const block = blocks.get(key) ?? [];
  if (block.length >= mostInBlock) block.shift();
  block.push(one);
  blocks.set(key, block);
}
