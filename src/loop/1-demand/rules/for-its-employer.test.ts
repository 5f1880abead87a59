import { expect, test } from 'vitest';
import { forItsEmployer } from './for-its-employer.ts';

const evidence = { file: 'f', name: 'surat.pdf', origin: 'o' };

test('an employer keeps its own letter, and is not told of what a forum or a visit put on paper', () => {
  expect(forItsEmployer({ source: 'letter', evidence })).toEqual({ source: 'letter', evidence });
  expect(forItsEmployer({ source: 'forum', evidence }).evidence).toEqual({ file: null, name: null, origin: null });
  expect(forItsEmployer({ source: 'field-visit', evidence }).evidence).toEqual({ file: null, name: null, origin: null });
});
