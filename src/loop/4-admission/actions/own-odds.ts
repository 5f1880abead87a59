import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { maximumWishes } from '../rules/application.ts';
import { isRisky, readOdds, type Chance } from '../rules/odds/chance.ts';
import { findForecast } from '../store/odds.ts';

export type OddsOf = {
  /** From which wave, and on how many tested people, they rest. */
  readonly from: { readonly label: string; readonly tested: number };
  readonly chance: Chance | undefined;
  readonly isRisky: boolean;
  /** Classes that would make the chance grow most, and how far. */
  readonly advice: { readonly add: readonly Id<'class'>[]; readonly chance: Chance } | undefined;
  /** Each class asked for alone. */
  readonly alone: ReadonlyMap<Id<'class'>, Chance>;
};

/** Honest odds of these wishes among the classes open to this person; undefined where no past wave tells. */
export async function oddsOf(tx: Transaction, wave: Id<'wave'>, wishes: readonly Id<'class'>[], open: readonly Id<'class'>[]): Promise<OddsOf | undefined> {
  const made = await findForecast(tx, wave);
  if (!made) return undefined;
  const odds = readOdds(made);
  const chance = odds.chanceOf(wishes);
  const advice = odds.adviceFor(wishes, open, maximumWishes);
  return {
    from: made.from, chance, isRisky: chance !== undefined && isRisky(chance), advice: advice && { ...advice, add: advice.add as Id<'class'>[] },
    alone: new Map(open.flatMap((id) => { const one = odds.chanceOf([id]); return one ? [[id, one] as const] : []; })),
  };
}
