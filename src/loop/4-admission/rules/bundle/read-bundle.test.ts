import { expect, test } from 'vitest';
import { smallBundle } from './bundle-examples.ts';
import { readBundle } from './read-bundle.ts';

const [first, ...others] = smallBundle.applicants;
const [welding, sewing] = smallBundle.classes;
const wish = first!.choices[0]!;

const refusal = (bundle: unknown): string => {
  const read = readBundle(typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
  return read.ok ? 'read' : read.error;
};
const withClass = (facts: object) => ({ ...smallBundle, classes: [{ ...welding, ...facts }, sewing] });
const withApplicant = (facts: object) => ({ ...smallBundle, applicants: [{ ...first, ...facts }, ...others] });
const withChoice = (facts: object) => withApplicant({ choices: [{ ...wish, ...facts }] });

test('a bundle is read as it is, with or without what may be absent', () => {
  expect(readBundle(`\ufeff${JSON.stringify(smallBundle)}`)).toEqual({ ok: true, value: smallBundle });
  const { seedProof: _, wave: __, ...least } = smallBundle;
  expect(refusal(least)).toBe('read');
  expect(refusal({ ...least, classes: [], applicants: [] })).toBe('read');
});

test('what is no document is refused, whatever it is', () => {
  expect(refusal('')).toBe('the document is empty');
  expect(refusal(' '.repeat(10_000_000))).toBe('the document is empty');
  expect(refusal('{"format":\n  balai}')).toBe('line 2, column 3: here the text stops being JSON');
  expect(refusal('{"format": "balai-admission/1"')).toMatch(/^line 1, column \d+: here the text stops being JSON$/);
  expect(refusal('[]')).toBe('the document is a list, not an object');
  expect(refusal('null')).toBe('the document is null, not an object');
  expect(refusal('"PK\\u0003\\u0004"')).toMatch(/^the document is /);
});

test('a member that is missing, unknown or of another kind is named with its place', () => {
  expect(refusal({ ...smallBundle, format: 'balai-admission/2' })).toBe('format is "balai-admission/2", not "balai-admission/1"');
  expect(refusal({ ...smallBundle, classes: undefined })).toBe('the document has no "classes"');
  expect(refusal({ ...smallBundle, policy: { reserves: 'one-to-all' } })).toBe('policy.reserves is "one-to-all", not "one-person-one-reserve"');
  expect(refusal({ ...smallBundle, seats: 3 })).toBe('the document has a member "seats" that the format does not know');
  expect(refusal(withApplicant({ lotery: 3 }))).toBe('applicants[0] has a member "lotery" that the format does not know');
  expect(refusal(withApplicant({ lottery: '3' }))).toBe('applicants[0].lottery is "3", not a number');
  expect(refusal(withApplicant({ id: '' }))).toBe('applicants[0].id is "", not a text');
  expect(refusal(withChoice({ traits: undefined }))).toBe('applicants[0].choices[0] has no "traits"');
  expect(refusal(withChoice({ traits: ['women', 7] }))).toBe('applicants[0].choices[0].traits[1] is 7, not a text');
  expect(refusal({ ...smallBundle, result: [{ applicant: 'G3-0001' }] })).toBe('result[0] has no "class"');
});

test('numbers that are no count and no score are refused', () => {
  for (const score of [-1, 81.25, '8125', null, 1_000_001]) expect(refusal(withChoice({ score }))).toMatch(/^applicants\[0\]\.choices\[0\]\.score is .*, not a whole number from 0 to 1000000$/);
  for (const seats of [-1, 1.5, '16', 1e300]) expect(refusal(withClass({ seats }))).toMatch(/^classes\[0\]\.seats is .*, not a whole number from 0 to/);
  expect(refusal(withClass({ reserves: [{ trait: 'women', seats: -2 }] }))).toMatch(/^classes\[0\]\.reserves\[0\]\.seats is -2/);
});

test('what contradicts itself is refused, with people and classes by name', () => {
  expect(refusal(withClass({ reserves: [{ trait: 'women', seats: 3 }] }))).toBe('classes[0].reserves promises more seats than class "smaw-a" has');
  expect(refusal(withClass({ reserves: [{ trait: 'women', seats: 1 }, { trait: 'women', seats: 1 }] }))).toBe('classes[0].reserves names the trait "women" twice');
  expect(refusal({ ...smallBundle, classes: [welding, sewing, welding] })).toBe('classes[2] is a second class "smaw-a"');
  expect(refusal({ ...smallBundle, applicants: [first, ...others, first] })).toBe('applicants[4] is a second applicant "G3-0001"');
  expect(refusal(withChoice({ class: 'cooking' }))).toBe('applicants[0].choices names the class "cooking", which is not in "classes"');
  expect(refusal(withApplicant({ choices: [wish, wish] }))).toBe('applicants[0].choices names the class "smaw-a" twice');
  expect(refusal(withApplicant({ holds: 'sewing' }))).toBe('applicants[0].holds names a class that "G3-0001" did not choose');
});

test('a missing seed is refused unless everybody carries a lottery number', () => {
  const { seed: _, seedProof, ...without } = smallBundle;
  expect(refusal(without)).toBe('seed is missing, and applicants[0], "G3-0001", carries no lottery number');
  expect(refusal({ ...without, seed: '' })).toBe('seed is "", not a text');
  expect(refusal({ ...without, seedProof })).toBe('seed is missing, and "seedProof" says how it came about');
  expect(refusal({ ...without, applicants: smallBundle.applicants.map((one, at) => ({ ...one, lottery: at })) })).toBe('read');
});
