import { expect, test } from 'vitest';
import type { Odds } from './chance.ts';
import { rememberOdds } from './remember-odds.ts';

const counted: string[] = [];
const counting: Odds = {
  chanceOf: (wishes) => { counted.push(wishes.join(' ')); return wishes.length === 0 ? undefined : { middle: wishes.length / 10, low: 0, high: 1 }; },
  adviceFor: (wishes, open, most) => { counted.push(`${wishes.join(' ')}/${open.join(' ')}/${most}`); return undefined; },
};

test('the same wishes are counted once, other wishes and other open classes anew', () => {
  const odds = rememberOdds(counting);
  for (let time = 0; time < 2; time += 1) {
    expect(odds.chanceOf(['a', 'b'])?.middle).toBe(0.2);
    expect(odds.chanceOf(['a'])?.middle).toBe(0.1);
    expect(odds.chanceOf([])).toBeUndefined();
    expect(odds.adviceFor(['a'], ['a', 'b'], 3)).toBeUndefined();
    expect(odds.adviceFor(['a'], ['a', 'c'], 3)).toBeUndefined();
    expect(odds.adviceFor(['a'], ['a', 'c'], 2)).toBeUndefined();
  }
  expect(counted).toEqual(['a b', 'a', '', 'a/a b/3', 'a/a c/3', 'a/a c/2']);
});
