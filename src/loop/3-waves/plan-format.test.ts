import { readFileSync } from 'node:fs';
import { Check } from 'typebox/schema';
import { expect, test } from 'vitest';
import { openBudget } from '#kernel/search-budget';
import { answerPlan } from './rules/planner/answer-plan.ts';
import { readPlan } from './rules/planner/read-plan.ts';

const schema = JSON.parse(readFileSync('docs/plan-format.schema.json', 'utf8')) as object;
const [question, answer] = [...readFileSync('docs/plan-format.md', 'utf8').matchAll(/```json\n([^`]*)```/g)].map((match) => match[1]!) as [string, string];
const written = JSON.parse(question) as { packages: object[] };
const solve = (json: string) => answerPlan(json, 1, openBudget(2_000));

test('the documented question has the documented answer', () => {
  expect(JSON.parse(solve(question).out)).toEqual(JSON.parse(answer));
});

test('the published schema and the reader say the same about the shape of a question', () => {
  const { packages: [course] } = written;
  const right = [written, { ...written, previous: undefined, districts: ['serang', 'lebak'] }, { ...written, packages: [], previous: [] }, { ...written, packages: [{ ...course, teachers: [{ instructor: 'sari', before: 9, also: ['dedi'] }] }], previous: [] }];
  const wrong = [[], { ...written, format: 'x' }, { ...written, weeks: -1 }, { ...written, more: 1 }, { ...written, packages: [{ ...course, weeks: 0 }] }, { ...written, packages: [{ ...course, teachers: [{ instructor: 'sari', before: 9, also: 'dedi' }] }], previous: [] }, { ...written, previous: [{ package: 'gmaw', start: 3, instructor: 'sari', published: 'yes' }] }];
  for (const [documents, isRight] of [[right, true], [wrong, false]] as const) {
    for (const document of documents) {
      const json = JSON.stringify(document);
      expect([Check(schema, JSON.parse(json)), readPlan(json).ok]).toEqual([isRight, isRight]);
    }
  }
});

test.each([
  [' '.repeat(1_000), 'the document is empty'],
  [JSON.stringify({ ...written, packages: [...written.packages, written.packages[0]] }), 'packages has "smaw-a" twice'],
  [JSON.stringify({ ...written, packages: [{ ...written.packages[0], teachers: [{ instructor: 'sari', before: 9, also: ['nobody'] }] }], previous: [] }), 'packages[0].teachers names "nobody", which is not in "instructors"'],
  [JSON.stringify({ ...written, packages: [{ ...written.packages[0], teachers: [{ instructor: 'sari', before: 9, also: ['dedi'] }, { instructor: 'sari', before: 5 }] }], previous: [] }), 'packages[0].teachers has "sari" twice'],
  [JSON.stringify({ ...written, packages: [{ ...written.packages[0], places: [{ workshopType: 'welding', weeks: [2] }, { workshopType: 'welding', weeks: [0, 2] }] }], previous: [] }), 'packages[0].places has "welding" twice'],
  [JSON.stringify({ ...written, packages: [{ ...written.packages[0], value: Number.MAX_SAFE_INTEGER }], previous: [] }), 'packages: what they are worth together is too large to count exactly'],
  [JSON.stringify({ ...written, funds: [] }), 'packages[0].fund is "apbd", which is not in "funds"'],
  [JSON.stringify({ ...written, previous: [{ package: 'gmaw', start: 5, instructor: 'sari', pinned: true }] }), 'previous pins "gmaw" to a place that does not hold'],
])('what is no question ends with 2 and the place: %#', (json, place) => {
  const { exit, out, complaints } = solve(json);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(complaints[0]).toContain(place);
});

test('rooms without end are as many as there are packages', () => {
  const enough = (rooms: number) => solve(JSON.stringify({ ...written, workshopTypes: [{ id: 'welding', rooms }] }));
  expect(enough(Number.MAX_SAFE_INTEGER)).toEqual(enough(2));
});
