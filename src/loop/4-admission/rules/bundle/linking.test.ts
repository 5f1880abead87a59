import { sha256 } from '#kernel/sha256';
import { createRandom } from '#kernel/random';
import { expect, test } from 'vitest';
import { lotteryNumber } from '../run/lottery-number.ts';
import { computePlaces } from '../run/run-admission.ts';
import type { RunApplicant } from '../run/run-input.ts';
import { smallBundle } from './bundle-examples.ts';
import { fullEdition, publicEdition } from './editions.ts';
import { writeBundle } from './write-bundle.ts';

// An attacker has the public edition and a list of the admitted as a notice board shows it, and tries to say which line is whose.
const random = createRandom('linking');
const ids = ['smaw-a', 'smaw-b', 'sewing', 'cooking'];
const reserves = [{ trait: 'disability', seats: 1 }, { trait: 'women', seats: 4 }];
/** 160 people; three of them have a disability, few enough to be withheld. */
const people: RunApplicant[] = Array.from({ length: 160 }, (_, at) => {
  const skill = random.integer(6000) + 2000;
  const traits = [...(at % 60 === 7 ? ['disability'] : []), ...(random.integer(100) < 40 ? ['women'] : [])];
  return { id: `G3-${String(at + 1).padStart(4, '0')}`, choices: random.shuffle(ids).slice(0, 3).map((of) => ({ class: of, score: skill + random.integer(2000), traits })) };
});
const input = { ...smallBundle, classes: ids.map((id) => ({ id, seats: 16, reserves: id === 'smaw-b' ? reserves.slice(1) : reserves })), applicants: people };
const full = fullEdition(input, computePlaces(input));
const open = publicEdition(full, sha256(writeBundle(full)));

type Known = { readonly receipt: string; readonly class: string; readonly isWoman: boolean };
const admitted: Known[] = full.result!.filter((one) => one.class !== null).map((one) => ({
  receipt: one.applicant, class: one.class!, isWoman: people.find(({ id }) => id === one.applicant)!.choices[0]!.traits.includes('women'),
}));
const placeOf = new Map(open.result!.map((one) => [one.applicant, one.class]));
const linesLike = (known: Known, fits: (line: RunApplicant) => boolean) => open.applicants.filter((line) => placeOf.get(line.id) === known.class && fits(line));
const linked = (fits: (known: Known) => (line: RunApplicant) => boolean): number => admitted.filter((known) => linesLike(known, fits(known)).length === 1).length;

test('names and classes on a notice board link nobody: every name fits all lines of its class', () => {
  expect(linked(() => () => true)).toBe(0);
  for (const known of admitted) expect(linesLike(known, () => true)).toHaveLength(16);
});

test('knowing who is a woman links nobody either', () => {
  const isWoman = (line: RunApplicant) => line.choices.some(({ traits }) => traits.includes('women'));
  expect(linked(({ isWoman: known }) => (line) => line.choices.every(({ score }) => score === 0) || isWoman(line) === known)).toBe(0);
});

test('whoever knows a receipt number finds its line: a board may show names or receipt numbers, never both', () => {
  expect(linked(({ receipt }) => (line) => line.lottery === lotteryNumber(full.seed!, receipt))).toBe(admitted.length);
});

test('not even with all receipt numbers does the file say who has a withheld trait', () => {
  expect(open.edition).toMatchObject({ withheld: ['disability'], unchecked: ['smaw-a', 'sewing', 'cooking'] });
  expect(JSON.stringify(open.applicants)).not.toContain('disability');
  // Scores are left out where the trait decided, so a low score with a seat gives nobody away.
  for (const line of open.applicants) for (const choice of line.choices) if (choice.class !== 'smaw-b') expect(choice).toMatchObject({ score: 0, traits: [] });
});
