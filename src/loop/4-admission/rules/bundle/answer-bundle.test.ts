import { expect, test } from 'vitest';
import { computePlaces } from '../run/run-admission.ts';
import { checkBundle, computeBundle } from './answer-bundle.ts';
import type { Bundle } from './bundle.ts';
import { smallBundle } from './bundle-examples.ts';

const places = [{ applicant: 'G3-0001', class: null }, { applicant: 'G3-0002', class: 'smaw-a' }, { applicant: 'G3-0003', class: 'smaw-a' }, { applicant: 'G3-0004', class: 'sewing' }];
const published = { ...smallBundle, result: places };
const compute = (bundle: object) => computeBundle(JSON.stringify(bundle));
const verify = (bundle: object) => checkBundle(JSON.stringify(bundle));
const resultOf = (bundle: object) => (JSON.parse(compute(bundle).out) as Bundle).result;

test('a bundle comes back with its result, everything else as it was', () => {
  const { out, complaints, exit } = compute(smallBundle);
  expect(JSON.parse(out)).toEqual(published);
  expect([complaints, exit]).toEqual([[], 0]);
  expect(compute(JSON.parse(out) as object).out).toBe(out);
});

test('the result does not depend on the order of the lists', () => {
  expect(resultOf({ ...smallBundle, classes: [...smallBundle.classes].reverse(), applicants: [...smallBundle.applicants].reverse() })).toEqual(places);
});

test('a right result is said to be right', () => {
  expect(verify(published)).toEqual({ out: 'The result is right: 4 applicants, 2 classes, computed again and checked from the definitions.\n', complaints: [], exit: 0 });
});

test('a seat moved from one person to another is found, with both names and the class', () => {
  const moved = verify({ ...published, result: places.map((one) => ({ ...one, applicant: { 'G3-0001': 'G3-0002', 'G3-0002': 'G3-0001' }[one.applicant] ?? one.applicant })) });
  expect(moved.exit).toBe(1);
  expect(moved.out).toContain('Nobody is overtaken: G3-0002 (9000) would rather be in smaw-a and comes before G3-0001 (8125), who has a seat there.');
  expect(moved.out).toContain('Computed again, the rule gives another place: G3-0001 has smaw-a in the result, and the rule gives no seat.');
});

test('points changed afterwards, a reserve taken away and somebody left out are each found', () => {
  const raised = { ...published, applicants: smallBundle.applicants.map((one) => (one.id === 'G3-0001' ? { ...one, choices: [{ ...one.choices[0]!, score: 9900 }] } : one)) };
  expect(verify(raised).out).toContain('Nobody is overtaken: G3-0001 (9900)');
  const taken = { ...published, result: places.map((one) => ({ ...one, class: { 'G3-0001': 'smaw-a', 'G3-0003': null, 'G3-0004': 'sewing' }[one.applicant] ?? (one.applicant === 'G3-0002' ? 'smaw-a' : null) })) };
  expect(verify(taken).out).toContain('Reserved seats go first to whom they are for: G3-0003');
  expect(verify({ ...published, result: places.slice(1) })).toMatchObject({ exit: 1, out: 'Everybody is answered: G3-0001 applied and is not in the result.\n' });
});

test('a secret that was not the one promised, and a seed that does not follow from the draw, are found', () => {
  const { seedProof } = smallBundle;
  expect(verify({ ...published, seedProof: { ...seedProof, commitment: 'x' } })).toMatchObject({ exit: 1, out: expect.stringMatching(/^Seed: the SHA-256 of the secret is not the commitment/) as string });
  const chosen = compute({ ...smallBundle, seedProof: { ...seedProof, publicValue: '6-6-6-6-6' } });
  expect(chosen).toMatchObject({ exit: 1, out: '', complaints: [expect.stringMatching(/^Seed: it is not the SHA-256/) as string] });
});

test('what is no bundle, or has nothing to verify, ends with 2 and one sentence', () => {
  expect(verify(smallBundle)).toEqual({ out: '', complaints: ['Not an admission bundle: the document has no "result", so there is nothing to verify.'], exit: 2 });
  expect(computeBundle('hello')).toMatchObject({ out: '', exit: 2, complaints: ['Not an admission bundle: line 1, column 1: here the text stops being JSON.'] });
});

test('a number that an applicant carries decides between equals as it stands', () => {
  const twins = ['a', 'b', 'c'].map((id, at) => ({ id, lottery: [0.5, -3, 4e15][at], choices: [{ class: 'sewing', score: 7000, traits: ['left-handed'] }] }));
  const bundle = { format: smallBundle.format, policy: smallBundle.policy, classes: [smallBundle.classes[1]], applicants: twins };
  expect(resultOf(bundle)).toEqual([{ applicant: 'a', class: null }, { applicant: 'b', class: null }, { applicant: 'c', class: 'sewing' }]);
});

test('what looks strange and means something is computed: no seats, nobody interested, everybody equal, traits nobody has, nobody at all', () => {
  const everybody = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}`, choices: [{ class: 'smaw-a', score: 5000, traits: [] }, { class: 'closed', score: 5000, traits: [] }] }));
  const classes = [{ id: 'smaw-a', seats: 16, reserves: [{ trait: 'nobody-has-this', seats: 16 }] }, { id: 'closed', seats: 0, reserves: [] }, { id: 'unloved', seats: 9, reserves: [] }];
  const bundle: Bundle = { format: smallBundle.format, policy: smallBundle.policy, seed: 's', classes, applicants: everybody };
  const result = resultOf(bundle)!;
  expect(result.filter((one) => one.class === 'smaw-a')).toHaveLength(16);
  expect(result.filter((one) => one.class === null)).toHaveLength(24);
  expect(verify({ ...bundle, result }).exit).toBe(0);
  expect(resultOf({ ...bundle, applicants: [] })).toEqual([]);
  expect(computePlaces({ ...bundle, classes: [{ ...classes[0]!, seats: Number.MAX_SAFE_INTEGER }, classes[1]!] }).filter((one) => one.class === 'smaw-a')).toHaveLength(40);
});
