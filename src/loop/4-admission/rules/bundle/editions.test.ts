import { sha256 } from '#kernel/sha256';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waves } from '../run/testing/random-waves.ts';
import { computePlaces } from '../run/run-admission.ts';
import type { RunInput } from '../run/run-input.ts';
import { checkBundle } from './answer-bundle.ts';
import { smallBundle } from './bundle-examples.ts';
import { fullEdition, lineOf, pseudonymOf, publicEdition } from './editions.ts';
import { writeBundle } from './write-bundle.ts';

const editionsOf = (input: RunInput) => {
  const full = fullEdition({ ...smallBundle, seedProof: undefined, ...input }, computePlaces(input));
  return { full, open: publicEdition(full, sha256(writeBundle(full))) };
};
const check = (bundle: object) => checkBundle(JSON.stringify(bundle));
const many = (trait: string, count: number): RunInput => ({
  seed: smallBundle.seed, classes: [{ id: 'smaw-a', seats: 4, reserves: [{ trait, seats: 2 }] }, { id: 'sewing', seats: 3, reserves: [] }],
  applicants: Array.from({ length: 12 }, (_, at) => ({ id: `G3-00${10 + at}`, choices: ['smaw-a', 'sewing'].map((of) => ({ class: of, score: 9000 - at * 100, traits: at >= 12 - count ? [trait] : [] })) })),
});

test('both editions of every right result are right', () => {
  fc.assert(fc.property(waves, (input) => {
    const { full, open } = editionsOf(input);
    expect(check(full).exit).toBe(0);
    expect(check(open)).toMatchObject({ exit: 0, complaints: [] });
  }), { numRuns: 200 });
});

test('the public edition names no receipt and counts everybody', () => {
  const { open } = editionsOf(many('disability', 6));
  expect(JSON.stringify(open)).not.toContain('G3-');
  expect(open.applicants).toHaveLength(12);
  expect(open.edition).toMatchObject({ withheld: [], unchecked: [] });
});

test('a sensitive trait that four have is withheld with the scores where it counts, and the class is named', () => {
  const { open } = editionsOf(many('disability', 4));
  expect(open.edition).toMatchObject({ withheld: ['disability'], unchecked: ['smaw-a'] });
  expect(JSON.stringify(open.applicants)).not.toContain('disability');
  expect(open.applicants.every(({ choices }) => choices[0]!.score === 0)).toBe(true);
  expect(check(open).out).toBe('The result is right in 1 of 2 classes, each checked by itself, for 12 applicants. Not to be checked in public: smaw-a.\n');
});

test('a trait that is nobody’s secret is not withheld, however few have it', () => {
  expect(editionsOf(many('women', 2)).open.edition).toMatchObject({ unchecked: [] });
});

test('the code of a receipt makes the name of its line, and finds it however it is typed', () => {
  const { full } = editionsOf(many('disability', 6));
  const open = publicEdition(full, 'a'.repeat(64), new Map(full.applicants.map(({ id }, at) => [id, `7K2M-94QX-RT${at + 10}`])));
  expect(open.applicants.map(({ id }) => id)).toContain(pseudonymOf('7K2M-94QX-RT13'));
  expect(lineOf(open, ' 7k2m-94qx-rt13 ')?.choices[0]!.score).toBe(8700);
  expect(lineOf(open, '7K2M-94QX-RT99')).toBeUndefined();
});

test('somebody finds their own line by the number on their receipt, typed as it comes', () => {
  const { full, open } = editionsOf(many('disability', 6));
  for (const { id } of full.applicants) expect(lineOf(open, ` ${id.toLowerCase()} `)?.choices[0]!.score).toBe(full.applicants.find((one) => one.id === id)!.choices[0]!.score);
  expect(lineOf(open, 'G3-9999')).toBeUndefined();
});

test('what is changed in the public edition is found in the classes that can be checked there', () => {
  const { open } = editionsOf(many('disability', 6));
  const places = open.result!;
  const [inside, outside] = [places.find((one) => one.class === 'smaw-a')!, places.find((one) => one.class === null)!];
  const swapped = places.map((one) => (one === inside ? { ...one, class: null } : one === outside ? { ...one, class: 'smaw-a' } : one));
  expect(check({ ...open, result: swapped }).exit).toBe(1);
  expect(check({ ...open, result: places.slice(1) }).exit).toBe(1);
});
