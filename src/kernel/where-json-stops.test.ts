import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whereJsonStops } from './where-json-stops.ts';

test('the place is where a reader would put the finger', () => {
  const places: readonly (readonly [string, number])[] = [['hello', 0], ['{"a": balai}', 6], ['{"a": 1,}', 8], ['[1, 2', 5], ['[1 2]', 3], ['{"a" 1}', 5], ['{"a": "x\n"}', 6], ['[01]', 2], ['{} {}', 3], ['[1,]', 3], ['{a: 1}', 1]];
  for (const [text, place] of places) expect([text, whereJsonStops(text)]).toEqual([text, place]);
});

test('what is JSON does not stop before its end, and what was cut stops exactly there', () => {
  fc.assert(fc.property(fc.json(), fc.nat(), (json, cut) => {
    expect(whereJsonStops(json)).toBe(json.length);
    const short = `[${json.slice(0, cut % (json.length + 1))}`;
    expect(whereJsonStops(short)).toBeLessThanOrEqual(short.length);
  }));
});
