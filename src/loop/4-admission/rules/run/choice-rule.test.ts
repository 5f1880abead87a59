import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traitNames } from './testing/random-waves.ts';
import { candidateOf, chooseByDefinition } from './choice-by-definition.ts';
import { augmentingPaths, hallCounters, traitMask } from './reserve-seats.ts';
import { computePlaces } from './run-admission.ts';
import type { RunClass } from './run-input.ts';

type Asking = { readonly id: string; readonly score: number; readonly lottery: number; readonly traits: readonly string[] };
const byDefinition = (of: RunClass, all: readonly Asking[]): string[] => chooseByDefinition(of, all.map(({ id, lottery, ...choice }) => candidateOf({ id, choices: [] }, { class: of.id, ...choice }, lottery))).map(({ id }) => id).sort();

const people = (traits: number): fc.Arbitrary<Asking[]> =>
  fc.array(fc.record({ score: fc.nat({ max: 5 }), lottery: fc.nat({ max: 3 }), traits: fc.subarray(traitNames.slice(0, traits)) }), { maxLength: 14 })
    .map((all) => all.map((one, at) => ({ ...one, id: `p${String(at).padStart(2, '0')}` })));

const classes = (traits: number): fc.Arbitrary<RunClass> =>
  fc.record({ reserved: fc.tuple(...traitNames.slice(0, traits).map(() => fc.nat({ max: 2 }))), open: fc.nat({ max: 3 }) }).map(({ reserved, open }) => ({
    id: 'class', seats: open + reserved.reduce((sum, seats) => sum + seats, 0), reserves: reserved.map((seats, at) => ({ trait: traitNames[at]!, seats })),
  }));

const inOneClass = (check: (of: RunClass, all: Asking[], picked: number) => void, traits = 4): void =>
  fc.assert(fc.property(classes(traits), people(traits), fc.nat(), (of, all, picked) => check(of, all, picked)), { numRuns: 500 });

const chosen = (of: RunClass, all: readonly Asking[]): string[] =>
  computePlaces({ classes: [of], applicants: all.map(({ id, score, traits, lottery }) => ({ id, lottery, choices: [{ class: of.id, score, traits }] })) })
    .filter((one) => one.class !== null).map(({ applicant }) => applicant);

test('the engine chooses whom the definition chooses', () => inOneClass((of, all) => {
  expect(chosen(of, all)).toEqual(byDefinition(of, all));
}));

test('the engine chooses whom the definition chooses, with ten traits as well', () => inOneClass((of, all) => {
  expect(chosen(of, all)).toEqual(byDefinition(of, all));
}, 10));

test('whoever is chosen from many is chosen from fewer (substitutes)', () => inOneClass((of, all, picked) => {
  if (all.length === 0) return;
  const leaver = all[picked % all.length]!;
  expect(chosen(of, all.filter((one) => one !== leaver))).toEqual(expect.arrayContaining(chosen(of, all).filter((id) => id !== leaver.id)));
}));

test('more people asking never fill fewer seats (law of aggregate demand)', () => inOneClass((of, all, picked) => {
  expect(chosen(of, all.slice(0, picked % (all.length + 1))).length).toBeLessThanOrEqual(chosen(of, all).length);
}));

test('without those who are refused the same are chosen (consistency)', () => inOneClass((of, all) => {
  const first = chosen(of, all);
  expect(chosen(of, all.filter(({ id }) => first.includes(id)))).toEqual(first);
}));

test('counters and moving people between seats take in the same people', () => {
  const reserves = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 });
  fc.assert(fc.property(reserves, fc.array(fc.nat({ max: 255 }), { maxLength: 24 }), (given, masks) => {
    const [counters, paths] = [hallCounters(given), augmentingPaths(given)];
    for (const mask of masks) {
      const within = mask & ((1 << given.length) - 1);
      expect(counters.take(within)).toBe(paths.take(within));
    }
  }));
});

test('a trait counts only where seats are reserved for it', () => {
  const reserves = [{ trait: 'woman', seats: 2 }, { trait: 'district', seats: 0 }, { trait: 'poor', seats: 1 }];
  expect(traitMask(reserves, ['poor', 'district', 'veteran'])).toBe(0b100);
});

test('a class of a billion seats, all reserved, takes everybody and costs nothing', () => {
  const of: RunClass = { id: 'class', seats: 1e9, reserves: [{ trait: 'woman', seats: 1e9 }] };
  const all = ['a', 'b', 'c'].map((id, at) => ({ id, score: at, lottery: at, traits: at === 0 ? [] : ['woman'] }));
  expect([chosen(of, all), byDefinition(of, all)]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c']]);
});
