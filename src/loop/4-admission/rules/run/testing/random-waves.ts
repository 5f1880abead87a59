import fc from 'fast-check';
import type { RunApplicant, RunChoice, RunClass, RunInput } from '../run-input.ts';

export type Size = { readonly classes: number; readonly applicants: number; readonly seats: number; readonly traits?: number; readonly reserved?: number };

export const traitNames = ['disability', 'district', 'poor', 'woman', 'orphan', 'veteran', 'island', 'elder', 'parent', 'returnee'];

/** Small waves with many equal scores and overlapping traits: where rules for giving seats go wrong. */
export const runInputs = (size: Size): fc.Arbitrary<RunInput> =>
  fc.integer({ min: 1, max: size.classes }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `class-${at}`);
    return fc.record({
      classes: fc.tuple(...ids.map((id) => runClass(id, size))),
      applicants: fc.array(runApplicant(ids, size), { maxLength: size.applicants }).map((all) => all.map((one, at) => ({ ...one, id: `person-${at}` }))),
      seed: fc.constantFrom('one', 'two', 'three'),
    });
  });

const known = ({ traits = 4 }: Size): string[] => traitNames.slice(0, traits);

const runClass = (id: string, size: Size): fc.Arbitrary<RunClass> =>
  fc.record({ wanted: fc.tuple(...known(size).map(() => fc.integer({ min: 0, max: size.reserved ?? 2 }))), open: fc.integer({ min: 0, max: size.seats }) }).map(({ wanted, open }) => {
    const reserves = known(size).map((trait, at) => ({ trait, seats: wanted[at]! })).filter(({ seats }) => seats > 0);
    return { id, reserves, seats: open + reserves.reduce((sum, { seats }) => sum + seats, 0) };
  });

const runApplicant = (ids: readonly string[], size: Size): fc.Arbitrary<RunApplicant> =>
  fc.record({
    id: fc.constant(''),
    choices: fc.shuffledSubarray([...ids], { minLength: 0, maxLength: Math.min(3, ids.length) }).chain((wished) => fc.tuple(...wished.map((of) => runChoice(of, size)))),
  });

const runChoice = (of: string, size: Size): fc.Arbitrary<RunChoice> => fc.record({ class: fc.constant(of), score: fc.integer({ min: 0, max: 6 }), traits: fc.subarray(known(size)) });

export const waves = runInputs({ classes: 4, applicants: 16, seats: 3 });
/** Three classes and five people at most: every possible placement can be looked at. */
export const tinyWaves = runInputs({ classes: 3, applicants: 5, seats: 1, traits: 2 });
/** More traits than there are counters for. */
export const wavesOfManyTraits = runInputs({ classes: 3, applicants: 24, seats: 2, traits: 10, reserved: 1 });

/** Checks a property of a wave and one of its people; `other` picks anything else. */
export const holds = (check: (input: RunInput, picked: number, other: number) => void, arbitrary = waves, numRuns = 400): void =>
  fc.assert(fc.property(arbitrary, fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (input, picked, other) => {
    if (input.applicants.length > 0) check(input, picked % input.applicants.length, other);
  }), { numRuns });

export const change = (input: RunInput, at: number, facts: (old: RunApplicant) => Partial<RunApplicant>): RunInput => ({
  ...input, applicants: input.applicants.map((one, index) => (index === at ? { ...one, ...facts(one) } : one)),
});
