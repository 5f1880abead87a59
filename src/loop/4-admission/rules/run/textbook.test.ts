import { expect, test } from 'vitest';
import { holds, runInputs } from './testing/random-waves.ts';
import { lotteryNumber } from './lottery-number.ts';
import { computePlaces } from './run-admission.ts';
import type { RunApplicant, RunInput } from './run-input.ts';

const withoutReserves = runInputs({ classes: 4, applicants: 16, seats: 3, traits: 0 });

const merit = (input: RunInput, of: string) => (one: RunApplicant, other: RunApplicant): number =>
  scoreAt(other, of) - scoreAt(one, of) || lotteryNumber(input.seed!, other.id) - lotteryNumber(input.seed!, one.id);
const scoreAt = ({ choices }: RunApplicant, of: string): number => choices.find((choice) => choice.class === of)!.score;

/** Gale and Shapley, round by round: everybody asks at once, each class keeps its best. */
function askedByApplicants(input: RunInput): Map<string, string | null> {
  const crossedOff = new Set<string>();
  const wishOf = ({ id, choices }: RunApplicant) => choices.find((choice) => !crossedOff.has(`${id} ${choice.class}`))?.class ?? null;
  for (let before = -1; before !== crossedOff.size;) {
    before = crossedOff.size;
    for (const { id: of, seats } of input.classes) {
      const asking = input.applicants.filter((one) => wishOf(one) === of).sort(merit(input, of));
      for (const { id } of asking.slice(seats)) crossedOff.add(`${id} ${of}`);
    }
  }
  return new Map(input.applicants.map((one) => [one.id, wishOf(one)]));
}

/** The other side asks: each class offers its seats down its own list, each applicant keeps the best offer. */
function askedByClasses(input: RunInput): Map<string, string | null> {
  const held = new Map<string, string | null>(input.applicants.map(({ id }) => [id, null]));
  const lists = new Map(input.classes.map(({ id: of }) => [of, input.applicants.filter(({ choices }) => choices.some((choice) => choice.class === of)).sort(merit(input, of))]));
  const rank = ({ choices }: RunApplicant, of: string | null) => (of === null ? Infinity : choices.findIndex((choice) => choice.class === of));
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const { id: of, seats } of input.classes) {
      while (lists.get(of)!.length > 0 && [...held.values()].filter((one) => one === of).length < seats) {
        const next = lists.get(of)!.shift()!;
        if (rank(next, of) < rank(next, held.get(next.id)!)) held.set(next.id, of);
        isMoving = true;
      }
    }
  }
  return held;
}

test('without reserves the run is the textbook one', () => holds((input) => {
  expect(new Map(computePlaces(input).map((one) => [one.applicant, one.class]))).toEqual(askedByApplicants(input));
}, withoutReserves));

test('without reserves, asked by either side, each class fills the same number of seats and the same people have one', () => holds((input) => {
  const byClasses = askedByClasses(input);
  const places = computePlaces(input);
  expect(new Set(places.filter((one) => one.class !== null).map((one) => one.applicant))).toEqual(new Set([...byClasses].filter(([, of]) => of !== null).map(([id]) => id)));
  for (const { id } of input.classes) expect(places.filter((one) => one.class === id).length).toBe([...byClasses.values()].filter((of) => of === id).length);
}, withoutReserves));
