import { expect, test } from 'vitest';
import { isLikely, takenAway } from './unit-reading.ts';

const reasons = [{ unit: 'a', confidence: 800, words: 'las' }, { unit: 'b', confidence: 500, words: 'gerinda' }, { unit: 'c', confidence: 499, words: 'gambar' }];

test('what is more likely right than wrong is ticked beforehand', () => {
  expect(reasons.map(isLikely)).toEqual([true, true, false]);
});

test('a person takes away what was ticked; of what never was, nobody said anything', () => {
  expect(takenAway(reasons, ['a'])).toEqual(['b']);
  expect(takenAway(reasons, ['a', 'b', 'd'])).toEqual([]);
  expect(takenAway(reasons, [])).toEqual(['a', 'b']);
});
