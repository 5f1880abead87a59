import { expect, test } from 'vitest';
import { orderByMeaning, type Embedding } from './embedding.ts';

/** A small local stand-in: a text is the counts of the meanings its words belong to. */
const meanings: readonly (readonly string[])[] = [['las', 'welder', 'pengelasan'], ['jahit', 'penjahit', 'tailor'], ['kapal', 'ship', 'galangan']];
const standIn: Embedding = { name: 'stand-in', embed: (text) => Float32Array.from(meanings, (words) => text.toLowerCase().split(' ').filter((word) => words.includes(word)).length) };

const titles: Readonly<Record<string, string>> = { 7212: 'Pekerja pengelasan', 8153: 'Operator mesin jahit' };
const textOf = (code: string): string => titles[code] ?? '';
const suggestions = [{ code: '8153', confidence: 0.45, words: ['operator'] }, { code: '7212', confidence: 0.4, words: ['ship'] }];

test('without a model the words alone decide', () => {
  expect(orderByMeaning('welder', suggestions, textOf, undefined)).toBe(suggestions);
});

test('a model that knows the meaning puts the nearer one first, and the confidence stays what the words say', () => {
  expect(orderByMeaning('welder', suggestions, textOf, standIn)).toEqual([suggestions[1], suggestions[0]]);
});

test('a text the model knows nothing of, or answers of another length, change nothing', () => {
  expect(orderByMeaning('akuntan', suggestions, textOf, standIn).map((one) => one.code)).toEqual(['8153', '7212']);
  const uneven: Embedding = { name: 'uneven', embed: (text) => new Float32Array(text.length).fill(1) };
  expect(orderByMeaning('x', suggestions, textOf, uneven).map((one) => one.code)).toEqual(['8153', '7212']);
});
