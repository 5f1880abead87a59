import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { countWishes } from './figures.ts';

type Wishes = Awaited<ReturnType<typeof countWishes>>;
type Kept = { readonly wishes: Promise<Wishes>; until: number };

/** From so many first wishes on a count is worth keeping; below, everybody counts anew. */
const many = 1_000;
const keptFor = 5_000;
const kept = new Map<Id<'wave'>, Kept>();

/**
 * How many asked for each class so far. In the rush thousands look at the same figures: there they are counted once in five seconds, and
 * whoever asks meanwhile waits for that count. The wave must be known to be of the asker's centre.
 */
export function wishesSoFar(tx: Transaction, wave: Id<'wave'>): Promise<Wishes> {
  const known = kept.get(wave);
  if (known && performance.now() < known.until) return known.wishes.catch(() => countWishes(tx, wave));
  const counted: Kept = { wishes: countWishes(tx, wave), until: Infinity };
  kept.set(wave, counted);
  counted.wishes.then((wishes) => {
    const first = [...wishes.values()].reduce((sum, one) => sum + one.first, 0);
    counted.until = first >= many ? performance.now() + keptFor : 0;
  }, () => kept.delete(wave));
  return counted.wishes;
}
