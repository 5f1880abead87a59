import type { Odds } from './chance.ts';

const most = 2_000;

/** Odds that answer a question asked before without counting again: many people want the same few classes. */
export function rememberOdds(odds: Odds): Odds {
  const chances = new Map<string, ReturnType<Odds['chanceOf']>>();
  const advices = new Map<string, ReturnType<Odds['adviceFor']>>();
  return {
    chanceOf: (wishes) => once(chances, wishes.join(' '), () => odds.chanceOf(wishes)),
    adviceFor: (wishes, open, many) => once(advices, `${wishes.join(' ')} | ${open.join(' ')} | ${many}`, () => odds.adviceFor(wishes, open, many)),
  };
}

function once<Value>(known: Map<string, Value>, key: string, count: () => Value): Value {
  if (known.has(key)) return known.get(key)!;
  if (known.size >= most) known.clear();
  const value = count();
  known.set(key, value);
  return value;
}
