import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyWaves } from './testing/random-waves.ts';
import { checkPlaces } from './check-places.ts';
import { candidateOf, chooseByDefinition, numbersFrom } from './choice-by-definition.ts';
import { computePlaces } from './run-admission.ts';
import type { RunApplicant, RunInput } from './run-input.ts';

type Placement = readonly (string | null)[];

/** Every way to place everybody at one of their choices or nowhere. */
const everyPlacement = ({ applicants }: RunInput): Placement[] =>
  applicants.reduce<Placement[]>((all, { choices }) => all.flatMap((begun) => [null, ...choices.map((choice) => choice.class)].map((of) => [...begun, of])), [[]]);

const rank = ({ choices }: RunApplicant, of: string | null): number => (of === null ? Infinity : choices.findIndex((choice) => choice.class === of));

/** Stable by definition: each class would choose exactly its holders, and nobody it lacks who would rather be there. */
function isStable({ classes, applicants, seed }: RunInput, placement: Placement): boolean {
  return classes.every((of) => {
    const at = (one: RunApplicant) => candidateOf(one, one.choices[rank(one, of.id)]!, numbersFrom(seed)(one));
    const holders = applicants.filter((_, index) => placement[index] === of.id).map(at);
    if (chooseByDefinition(of, holders).length !== holders.length) return false;
    const wishing = applicants.filter((one, index) => rank(one, of.id) >= 0 && rank(one, of.id) < rank(one, placement[index]!)).map(at);
    return wishing.every((one) => !chooseByDefinition(of, [...holders, one]).includes(one));
  });
}

test('among all stable placements of a tiny wave, everybody has the one they like best', () => {
  fc.assert(fc.property(tinyWaves, (input) => {
    const places = new Map(computePlaces(input).map((one) => [one.applicant, one.class]));
    const stable = everyPlacement(input).filter((placement) => isStable(input, placement));
    expect(stable).toContainEqual(input.applicants.map(({ id }) => places.get(id)));
    for (const placement of stable) {
      for (const [at, one] of input.applicants.entries()) expect(rank(one, places.get(one.id)!)).toBeLessThanOrEqual(rank(one, placement[at]!));
    }
  }), { numRuns: 300 });
});

test('the check passes a placement exactly when it is stable', () => {
  fc.assert(fc.property(tinyWaves, fc.nat(), (input, pick) => {
    const all = everyPlacement(input);
    const placement = all[pick % all.length]!;
    const violations = checkPlaces(input, input.applicants.map(({ id }, at) => ({ applicant: id, class: placement[at]! })));
    expect(violations.length === 0).toBe(isStable(input, placement));
  }), { numRuns: 1000 });
});

/** Two stable placements, the textbook's own example: each applicant's wishes are the other class's dislikes. */
test('where two placements are stable, the applicants have theirs and not the one the classes would like', () => {
  const choice = (of: string, score: number) => ({ class: of, score, traits: [] });
  const input: RunInput = {
    seed: 's',
    classes: ['a', 'b'].map((id) => ({ id, seats: 1, reserves: [] })),
    applicants: [{ id: 'sari', choices: [choice('a', 1), choice('b', 2)] }, { id: 'budi', choices: [choice('b', 1), choice('a', 2)] }],
  };
  expect(everyPlacement(input).filter((placement) => isStable(input, placement))).toEqual([['a', 'b'], ['b', 'a']]);
  expect(computePlaces(input)).toEqual([{ applicant: 'budi', class: 'b' }, { applicant: 'sari', class: 'a' }]);
});
