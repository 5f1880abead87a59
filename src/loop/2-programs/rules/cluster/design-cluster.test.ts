import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBudget } from '#kernel/search-budget';
import { checkClusterInput } from './check-cluster-input.ts';
import type { ClusterInput } from './cluster-input.ts';

import { designCluster } from './design-cluster.ts';
import { recountCluster } from './recount-cluster.ts';

type Size = { readonly units: number; readonly vacancies: number };

/** Random questions for tests: needs point backwards, so they run in no circle. */
const clusterInputs = ({ units, vacancies }: Size, threshold: fc.Arbitrary<number> = fc.constantFrom(1000, 700, 500)): fc.Arbitrary<ClusterInput> =>
  fc.integer({ min: 1, max: units }).chain((count) => fc.record({
    hourCeiling: fc.integer({ min: 0, max: count * 6 }),
    threshold,
    units: fc.tuple(...Array.from({ length: count }, (_, at) => fc.record({
      id: fc.constant(`unit-${at}`), hours: fc.integer({ min: 0, max: 9 }), needs: at === 0 ? fc.constant([]) : fc.subarray(Array.from({ length: at }, (__, before) => `unit-${before}`), { maxLength: 1 }),
    }))),
    vacancies: fc.array(fc.record({
      weight: fc.integer({ min: 0, max: 5 }), units: fc.subarray(Array.from({ length: count }, (_, at) => `unit-${at}`), { minLength: 1, maxLength: Math.min(4, count) }),
    }), { maxLength: vacancies }).map((all) => all.map((one, at) => ({ id: `vacancy-${at}`, ...one }))),
  }));

const welding: ClusterInput = {
  hourCeiling: 100, threshold: 1000,
  units: [{ id: 'safety', hours: 10, needs: [] }, { id: 'drawing', hours: 20, needs: ['safety'] }, { id: 'smaw', hours: 40, needs: ['safety', 'drawing'] }, { id: 'gmaw', hours: 45, needs: ['safety'] }],
  vacancies: [{ id: 'shipyard', weight: 8, units: ['smaw'] }, { id: 'workshop', weight: 5, units: ['gmaw'] }, { id: 'office', weight: 1, units: ['drawing'] }],
};
const design = (input: ClusterInput, moves = 1_500, seed = 1) => designCluster(input, seed, openBudget(moves));
const small = clusterInputs({ units: 8, vacancies: 10 });
const holds = (check: (input: ClusterInput) => void, arbitrary = small, numRuns = 100): void => fc.assert(fc.property(arbitrary, check), { numRuns });

/** The best over all subsets of units. */
function bestOf({ units, vacancies, hourCeiling, threshold }: ClusterInput): number {
  let best = 0;
  for (let subset = 0; subset < 1 << units.length; subset += 1) {
    const taught = new Set(units.filter((_, at) => subset & (1 << at)).map(({ id }) => id));
    if (units.some(({ id, needs }) => taught.has(id) && needs.some((need) => !taught.has(need)))) continue;
    if (units.reduce((sum, { id, hours }) => sum + (taught.has(id) ? hours : 0), 0) > hourCeiling) continue;
    best = Math.max(best, vacancies.reduce((sum, { weight, units: asked }) => sum + (asked.filter((unit) => taught.has(unit)).length * 1000 >= asked.length * threshold ? weight : 0), 0));
  }
  return best;
}

test('the shipyard is served before the workshop when the hours do not reach for both', () => {
  expect(design(welding)).toMatchObject({ units: ['safety', 'drawing', 'smaw'], hours: 70, weight: 9, covered: ['shipyard', 'office'], proven: false });
});

test('with enough hours everybody is served, and that is proven', () => {
  expect(design({ ...welding, hourCeiling: 115 })).toMatchObject({ weight: 14, bound: 14, proven: true });
});

test('a pinned unit is taught with all it needs, a forbidden one never', () => {
  const pinned = design({ ...welding, pinned: ['gmaw'] });
  expect(pinned.units).toEqual(expect.arrayContaining(['safety', 'gmaw']));
  expect(design({ ...welding, forbidden: ['drawing'] })).toMatchObject({ units: ['safety', 'gmaw'], covered: ['workshop'] });
});

test('what only an exchange of vacancies finds is found with few moves too', () => {
  const units = [1, 7, 8, 7, 2].map((hours, at) => ({ id: `unit-${at}`, hours, needs: [] }));
  const vacancies = [[0, 2], [1, 2, 4], [2, 3, 4]].map((asked, at) => ({ id: `vacancy-${at}`, weight: at === 0 ? 1 : 2, units: asked.map((unit) => `unit-${unit}`) }));
  expect(design({ hourCeiling: 24, threshold: 1000, units, vacancies })).toMatchObject({ weight: 4, hours: 24 });
});

test('a small question is answered as well as by trying everything', () => holds((input) => {
  const designed = design(input);
  expect(checkClusterInput(input)).toEqual([]);
  expect(recountCluster(input, designed)).toEqual([]);
  expect(designed.weight).toBe(bestOf(input));
  expect(designed.bound).toBeGreaterThanOrEqual(designed.weight);
}));

test('whatever the budget, the answer passes the recount and the bound is above it', () => holds((input) => {
  for (const moves of [0, 1, 50]) {
    const designed = design(input, moves);
    expect(recountCluster(input, designed)).toEqual([]);
    expect(designed.bound).toBeGreaterThanOrEqual(designed.weight);
  }
}, clusterInputs({ units: 30, vacancies: 60 }), 60));

test('more hours, a lower threshold or one more vacancy never serve less', () => holds((input) => {
  const { weight } = design(input);
  expect(design({ ...input, hourCeiling: input.hourCeiling + 5 }).weight).toBeGreaterThanOrEqual(weight);
  expect(design({ ...input, threshold: Math.max(1, input.threshold - 200) }).weight).toBeGreaterThanOrEqual(weight);
  expect(design({ ...input, vacancies: [...input.vacancies, { id: 'one-more', weight: 3, units: [input.units[0]!.id] }] }).weight).toBeGreaterThanOrEqual(weight);
}, small, 60));

test('units without needs or with fewer hours never serve less', () => holds((input) => {
  const { weight } = design(input);
  expect(design({ ...input, units: input.units.map((unit) => ({ ...unit, needs: [] })) }).weight).toBeGreaterThanOrEqual(weight);
  expect(design({ ...input, units: input.units.map((unit) => ({ ...unit, hours: Math.max(0, unit.hours - 1) })) }).weight).toBeGreaterThanOrEqual(weight);
}, small, 60));

test('a vacancy named twice counts like one of double weight', () => holds((input) => {
  const twice = { ...input, vacancies: input.vacancies.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]) };
  const double = { ...input, vacancies: input.vacancies.map((one) => ({ ...one, weight: one.weight * 2 })) };
  expect(design(twice).weight).toBe(design(double).weight);
}, small, 60));

test('a ceiling above all hours serves everybody', () => holds((input) => {
  const all = { ...input, hourCeiling: 1_000 };
  expect(design(all)).toMatchObject({ weight: all.vacancies.reduce((sum, { weight }) => sum + weight, 0), proven: true });
}, small, 60));

test('the same seed and moves give the same cluster', () => holds((input) => {
  expect(design(input, 500, 7)).toEqual(design(input, 500, 7));
}, clusterInputs({ units: 30, vacancies: 60 }), 20));

test('a recount finds what was bent: a need left out, hours told short, a vacancy claimed', () => {
  const true_ = design(welding);
  const codes = (change: object): string[] => recountCluster(welding, { ...true_, ...change }).map(({ code }) => code);
  expect(codes({ units: ['drawing', 'smaw'] })).toEqual(expect.arrayContaining(['need-missing', 'hours-wrong']));
  expect(codes({ hours: 60 })).toEqual(['hours-wrong']);
  expect(codes({ covered: ['shipyard', 'workshop', 'office'] })).toEqual(['covered-wrong']);
  expect(codes({ weight: 14 })).toEqual(['weight-wrong']);
  expect(codes({ units: ['safety', 'drawing', 'smaw', 'gmaw'], hours: 115 })).toContain('over-ceiling');
  expect(codes({ units: [...true_.units, 'forklift'] })).toContain('unit-unknown');
});

test('a question that means nothing is told what is wrong with it', () => {
  const codes = (change: Partial<ClusterInput>): string[] => checkClusterInput({ ...welding, ...change }).map(({ code }) => code);
  expect(codes({ hourCeiling: -1 })).toEqual(['ceiling-not-whole']);
  expect(codes({ threshold: 0 })).toEqual(['threshold-out-of-range']);
  expect(codes({ units: [...welding.units, welding.units[0]!] })).toContain('unit-twice');
  expect(codes({ units: [{ id: 'a', hours: 1, needs: ['b'] }, { id: 'b', hours: 1, needs: ['a'] }], vacancies: [] })).toEqual(['needs-in-a-circle']);
  expect(codes({ units: [{ id: 'a', hours: 1, needs: ['a'] }], vacancies: [] })).toEqual(['needs-in-a-circle']);
  expect(codes({ vacancies: [{ id: 'v', weight: 1, units: ['forklift'] }] })).toEqual(['asks-for-unknown-unit']);
  expect(codes({ vacancies: [{ id: 'v', weight: 1.5, units: [] }] })).toEqual(['weight-not-whole', 'vacancy-without-units']);
  expect(codes({ pinned: ['smaw'], forbidden: ['safety'] })).toEqual(['pinned-and-forbidden']);
  expect(codes({ pinned: ['smaw', 'gmaw'] })).toEqual(['pinned-over-ceiling']);
});

test('zero hours and a budget of zero are an answer, not a problem', () => {
  const free = { ...welding, units: welding.units.map((unit) => ({ ...unit, hours: 0 })), hourCeiling: 0 };
  expect(design(free)).toMatchObject({ weight: 14, hours: 0, proven: true });
  expect(design({ ...welding, hourCeiling: 0 })).toMatchObject({ units: [], weight: 0, bound: 0, proven: true });
});
