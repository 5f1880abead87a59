import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const many = (seed: string): number[] => {
  const chance = createRandom(seed);
  return Array.from({ length: 20 }, () => chance.integer(1000));
};

test('the same seed tells the same story, another seed another', () => {
  expect(many('sample')).toEqual(many('sample'));
  expect(many('sample')).not.toEqual(many('samples'));
});

test('the story of a seed does not change from one version to the next', () => {
  expect(many('sample').slice(0, 5)).toMatchInlineSnapshot(`
    [
      995,
      70,
      48,
      76,
      494,
    ]
  `);
});

test('whole numbers stay below their limit and reach all of it about equally', () => {
  const chance = createRandom('dice');
  const counts = [0, 0, 0, 0, 0, 0];
  for (let throws = 0; throws < 6000; throws += 1) counts[chance.integer(6)]! += 1;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a shuffle keeps every item and leaves the given list alone', () => {
  const items = ['Sari', 'Budi', 'Rina', 'Joko', 'Wati', 'Agus'];
  const shuffled = createRandom('shuffle').shuffle(items);
  expect([...shuffled].sort()).toEqual([...items].sort());
  expect(items[0]).toBe('Sari');
});

test('nothing can be drawn from an empty list', () => {
  expect(() => createRandom('empty').pick([])).toThrow();
});
