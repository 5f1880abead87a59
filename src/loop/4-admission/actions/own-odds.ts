import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import { maximumWishes } from '../rules/application.ts';
import { isRisky, readOdds, type Chance, type Odds } from '../rules/odds/chance.ts';
import { rememberOdds } from '../rules/odds/remember-odds.ts';
import { findForecast, findForecastMark } from '../store/odds.ts';

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

type Kept = { readonly mark: string; readonly odds: Odds; readonly from: OddsOf['from'] };
const kept = new Map<string, Kept>();
const mostKept = 50;

/** The odds of a wave, read once for everybody and again when they were worked out anew; undefined where no past wave tells. */
export async function keptOdds({ tx, centre }: QuestionContext, wave: Id<'wave'>): Promise<Kept | undefined> {
  const key = `${centre} ${wave}`;
  const known = kept.get(key);
  const mark = await findForecastMark(tx, wave);
  if (known && known.mark === mark) return known;
  const made = mark === undefined ? undefined : await findForecast(tx, wave);
  if (!made) return undefined;
  if (kept.size >= mostKept) kept.clear();
  const read: Kept = { mark: mark!, odds: rememberOdds(readOdds(made)), from: made.from };
  kept.set(key, read);
  return read;
}

/** Honest odds of these wishes among the classes open to this person. */
export function oddsOf({ odds, from }: Kept, wishes: readonly Id<'class'>[], open: readonly Id<'class'>[]): OddsOf {
  const chance = odds.chanceOf(wishes);
  const advice = odds.adviceFor(wishes, open, maximumWishes);
  return {
    from, chance, isRisky: chance !== undefined && isRisky(chance), advice: advice && { ...advice, add: advice.add as Id<'class'>[] },
    alone: new Map(open.flatMap((id) => { const one = odds.chanceOf([id]); return one ? [[id, one] as const] : []; })),
  };
}
