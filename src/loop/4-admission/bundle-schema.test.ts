import { readFileSync } from 'node:fs';
import { Check } from 'typebox/schema';
import { expect, test } from 'vitest';
import { checkBundle } from './rules/bundle/answer-bundle.ts';
import { smallBundle } from './rules/bundle/bundle-examples.ts';
import { readBundle } from './rules/bundle/read-bundle.ts';

const schema = JSON.parse(readFileSync('docs/admission-bundle.schema.json', 'utf8')) as object;
const [first] = smallBundle.applicants;

test('the published schema and the reader say the same about the shape of a bundle', () => {
  const edition = { kind: 'public', fullEdition: 'a'.repeat(64), withheld: [], unchecked: [] };
  const right = [smallBundle, { ...smallBundle, edition }, { ...smallBundle, seedProof: undefined, wave: undefined }, { ...smallBundle, result: [{ applicant: 'G3-0001', class: null }] }];
  const wrong = [
    [], { ...smallBundle, format: 'x' }, { ...smallBundle, policy: {} }, { ...smallBundle, more: 1 }, { ...smallBundle, edition: { ...edition, fullEdition: 'x' } },
    { ...smallBundle, applicants: [{ ...first, id: '' }] }, { ...smallBundle, applicants: [{ ...first, choices: [{ class: 'smaw-a', score: -1, traits: [] }] }] }, { ...smallBundle, result: [{ applicant: 'G3-0001' }] },
  ];
  for (const [bundles, isRight] of [[right, true], [wrong, false]] as const) {
    for (const bundle of bundles) {
      const json = JSON.parse(JSON.stringify(bundle)) as unknown;
      expect([Check(schema, json), readBundle(JSON.stringify(bundle)).ok]).toEqual([isRight, isRight]);
    }
  }
});

test('the example that the documentation prints is a right result, and its result is the one the rule gives', () => {
  const example = /```json\n([^`]*)```/.exec(readFileSync('docs/admission-bundle.md', 'utf8'))![1]!;
  expect(checkBundle(example)).toMatchObject({ exit: 0 });
  const { result: _, ...rest } = JSON.parse(example) as { result: unknown };
  expect(rest).toEqual(JSON.parse(JSON.stringify(smallBundle)));
});
