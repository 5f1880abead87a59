import { expect, test } from 'vitest';
import { upgradeRound } from './testing/later-rounds.ts';
import { holds } from './testing/random-waves.ts';
import { checkPlaces } from './check-places.ts';
import { checkRunInput } from './check-run-input.ts';
import { computePlaces } from './run-admission.ts';
import { applicant, sewing, welding } from './run-examples.ts';
import type { RunApplicant, RunInput } from './run-input.ts';

const placesBefore = (input: RunInput) => new Map(computePlaces(input).map((one) => [one.applicant, one.class]));
const rank = ({ choices }: RunApplicant, of: string | null | undefined): number => (of == null ? Infinity : choices.findIndex((choice) => choice.class === of));

test('whoever holds a seat keeps it or has one they like better, whoever comes late and whatever is corrected', () => holds((input, picked, other) => {
  const late = input.applicants.filter((_, at) => (at + picked) % 3 === 0);
  const before = { ...input, applicants: input.applicants.filter((one) => !late.includes(one)) };
  const corrected = input.applicants.map((one, at) => (at % 4 === other % 4 ? { ...one, choices: one.choices.map((choice) => ({ ...choice, score: (choice.score + other) % 7 })) } : one));
  const held = placesBefore(before);
  const round = upgradeRound({ ...input, applicants: corrected }, held);
  expect(checkRunInput(round)).toEqual([]);
  const after = computePlaces(round);
  expect(checkPlaces(round, after)).toEqual([]);
  for (const { applicant: id, class: of } of after) {
    const one = input.applicants.find((person) => person.id === id)!;
    expect(rank(one, of)).toBeLessThanOrEqual(rank(one, held.get(id)));
  }
}));

test('with nobody new and nothing corrected an upgrade round changes nothing', () => holds((input) => {
  expect(computePlaces(upgradeRound(input, placesBefore(input)))).toEqual(computePlaces(input));
}));

test('somebody late with a reserved trait does not push out a holder, although the reserve is empty', () => {
  const input = { seed: 's', classes: [sewing({ reserves: [{ trait: 'disability', seats: 1 }] })], applicants: [applicant('rina', { sewing: 9000 }), applicant('late', { sewing: 9500 }, ['disability'])] };
  expect(computePlaces(upgradeRound(input, new Map([['rina', 'sewing']])))).toEqual([{ applicant: 'late', class: null }, { applicant: 'rina', class: 'sewing' }]);
});

test('a holder who moves up leaves the seat to the next', () => {
  const input = { seed: 's', classes: [welding({ seats: 1 }), sewing()], applicants: [applicant('sari', { welding: 9000, sewing: 8000 }), applicant('budi', { sewing: 7000 }), applicant('rina', { sewing: 9999 })] };
  expect(computePlaces(upgradeRound(input, new Map([['sari', 'sewing']])))).toEqual([{ applicant: 'budi', class: null }, { applicant: 'rina', class: 'sewing' }, { applicant: 'sari', class: 'welding' }]);
});
