import { readFileSync } from 'node:fs';
import { Check } from 'typebox/schema';
import { expect, test } from 'vitest';
import { openBudget } from '#kernel/search-budget';
import { answerCluster } from './rules/cluster/answer-cluster.ts';
import { readCluster } from './rules/cluster/read-cluster.ts';

const schema = JSON.parse(readFileSync('docs/cluster-format.schema.json', 'utf8')) as object;
const [question, answer] = [...readFileSync('docs/cluster-format.md', 'utf8').matchAll(/```json\n([^`]*)```/g)].map((match) => match[1]!) as [string, string];
const written = JSON.parse(question) as { units: object[]; vacancies: object[] };
const solve = (json: string) => answerCluster(json, 1, openBudget(2_000));

test('the documented question has the documented answer', () => {
  expect(JSON.parse(solve(question).out)).toEqual(JSON.parse(answer));
});

test('the published schema and the reader say the same about the shape of a question', () => {
  const right = [written, { ...written, pinned: ['smaw'] }, { ...written, units: [{ id: 'safety', hours: 0 }], vacancies: [] }];
  const wrong = [[], { ...written, format: 'x' }, { ...written, threshold: 0 }, { ...written, threshold: 1001 }, { ...written, hourCeiling: 1.5 }, { ...written, more: 1 }, { ...written, units: [{ id: 'a' }] }, { ...written, vacancies: [{ id: 'v', weight: -1, units: [] }] }];
  for (const [documents, isRight] of [[right, true], [wrong, false]] as const) {
    for (const document of documents) expect([Check(schema, document), readCluster(JSON.stringify(document)).ok]).toEqual([isRight, isRight]);
  }
});

test.each([
  ['', 'the document is empty'],
  ['{ "format": ', 'line 1, column 13: here the text stops being JSON'],
  [JSON.stringify({ ...written, units: [{ id: 'a', hours: 1, needs: ['b'] }, { id: 'b', hours: 1, needs: ['a'] }], vacancies: [] }), 'units[0].needs: "a" and what it needs run in a circle'],
  [JSON.stringify({ ...written, vacancies: [{ id: 'v', weight: 1, units: ['forklift'] }] }), 'vacancies[0].units names "forklift", which is not in "units"'],
  [JSON.stringify({ ...written, vacancies: [{ id: 'v', weight: 1, units: [] }] }), 'vacancies[0].units is empty'],
  [JSON.stringify({ ...written, units: [...written.units, { id: 'endless', hours: Number.MAX_SAFE_INTEGER }] }), 'units: their hours together are too many to count exactly'],
  [JSON.stringify({ ...written, pinned: ['smaw', 'gmaw'] }), 'pinned takes 115 hours with all it needs, and hourCeiling is 100'],
])('what is no question ends with 2 and the place: %#', (json, place) => {
  const { exit, out, complaints } = solve(json);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(complaints[0]).toContain(place);
});
