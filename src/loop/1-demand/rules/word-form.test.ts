import { expect, test } from 'vitest';
import { isFormOf } from './word-form.ts';

test('a welder is found by the root of the work, a fitter who only holds its letters is not', () => {
  expect(['las', 'pengelasan', 'mengelas', 'pengelas'].filter((word) => isFormOf(word, 'las'))).toEqual(['las', 'pengelasan', 'mengelas', 'pengelas']);
  expect(['isolasi', 'instalasi', 'plastik', 'kelasi'].filter((word) => isFormOf(word, 'las'))).toEqual([]);
});

test('other trades by their root', () => {
  expect([['penjahit', 'jahit'], ['menjahit', 'jahit'], ['pembubut', 'bubut'], ['pengecatan', 'cat'], ['perakit', 'rakit'], ['pelukis', 'lukis']].every(([word, root]) => isFormOf(word!, root!))).toBe(true);
  expect(isFormOf('kucing', 'cat')).toBe(false);
});

test('a root of signs is nobody’s form', () => {
  expect(isFormOf('las', '.*')).toBe(false);
});
