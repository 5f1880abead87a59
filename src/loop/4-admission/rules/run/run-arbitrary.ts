import fc from 'fast-check';
import type { RunApplicant, RunClass, RunInput } from './run-input.ts';

const traits = ['disability', 'district', 'poor', 'woman'];

type Size = { readonly classes: number; readonly applicants: number; readonly seats: number; readonly traits?: number };

/** Small waves with many ties and overlapping traits: where allocation rules go wrong. */
export const runInputs = (size: Size): fc.Arbitrary<RunInput> =>
  fc.integer({ min: 1, max: size.classes }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `class-${at}`);
    return fc.record({
      classes: fc.tuple(...ids.map((id) => runClass(id, size))),
      applicants: fc.array(runApplicant(ids, size), { maxLength: size.applicants }).map((all) => all.map((one, at) => ({ ...one, id: `person-${at}` }))),
      seed: fc.constantFrom('one', 'two', 'three'),
    });
  });

const known = (size: Size): string[] => traits.slice(0, size.traits ?? traits.length);

const runClass = (id: string, size: Size): fc.Arbitrary<RunClass> =>
  fc.record({ wanted: fc.tuple(...known(size).map(() => fc.integer({ min: 0, max: 2 }))), open: fc.integer({ min: 0, max: size.seats }), minimumScore: fc.constantFrom(undefined, 0, 2) }).map(({ wanted, open, minimumScore }) => {
    const reserves = known(size).map((trait, at) => ({ trait, seats: wanted[at]! })).filter(({ seats }) => seats > 0);
    return { id, reserves, minimumScore, seats: open + reserves.reduce((sum, { seats }) => sum + seats, 0) };
  });

const runApplicant = (ids: readonly string[], size: Size): fc.Arbitrary<RunApplicant> =>
  fc.record({
    id: fc.constant(''),
    choices: fc.shuffledSubarray([...ids], { minLength: 0, maxLength: Math.min(3, ids.length) }),
    scores: fc.tuple(...ids.map(() => fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 9 }))).map((all) =>
      Object.fromEntries(all.flatMap((score, at) => (score === undefined ? [] : [[ids[at]!, score]])))),
    traits: fc.subarray(known(size)),
  });
