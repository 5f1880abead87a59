import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { designCluster } from '../cluster/design-cluster.ts';
import { recountCluster } from '../cluster/recount-cluster.ts';
import { openBudget } from '#kernel/search-budget';
import { checkDesign, readTypedUnits } from './check-design.ts';
import type { DesignQuestion, DesignUnit } from './cluster-design.ts';
import { blocksOfCluster, mainOccupation } from './cluster-program.ts';
import { clusterQuestion } from './cluster-question.ts';
import { designClasses } from './design-classes.ts';
import { solveDesign } from './solve-design.ts';

const key = (name: string): UnitKey => `${name}@98/2018` as UnitKey;
const unit = (name: string, jp: number, needs: readonly string[] = []): DesignUnit => ({ key: key(name), title: name, jp, from: 'program', needs: needs.map(key), wish: 'free' });
const entry = (id: string, worth: number, ...units: readonly string[]) => ({ id, label: `PT ${id}`, occupation: units.includes('gmaw') ? '7213' : '7212', strength: 'pledge', month: '2027-01-01', region: '36.74', people: worth, worth, units: units.map(key) });
const units = [unit('safety', 10), unit('drawing', 20, ['safety']), unit('smaw', 40, ['drawing']), unit('gmaw', 45, ['safety'])];
const welding: DesignQuestion = { hourCeiling: 100, threshold: 1000, classes: 1, units, entries: [entry('shipyard', 800, 'smaw'), entry('workshop', 500, 'gmaw'), entry('office', 100, 'drawing')] };
const solve = (question: DesignQuestion) => solveDesign(question, { seed: 1, moves: 2_000, curveMoves: 300 }, { tell: () => undefined, isOver: () => false, now: () => 0 });

test('each unit of a cluster says what would be lost and set free without it', () => {
  const [cluster] = solve(welding).clusters;
  expect(cluster!.units.map(({ key: name, buys, frees, entries }) => [name.split('@')[0], buys, frees, entries])).toEqual([['safety', 900, 70, 2], ['drawing', 900, 60, 2], ['smaw', 800, 40, 1]]);
});

test('what stays out of reach names the units it lacks and the hours they take', () => {
  expect(solve(welding).outOfReach).toEqual([{ entry: 'workshop', missing: [key('gmaw')], hours: 45, isTooLong: false }]);
  expect(solve({ ...welding, hourCeiling: 50 }).outOfReach.map(({ entry: id, hours, isTooLong }) => [id, hours, isTooLong])).toEqual([['shipyard', 40, true], ['workshop', 45, true]]);
});

test('the curve never falls, and passes through the answer at the ceiling', () => {
  const { curve, weight } = solve(welding);
  for (const [at, point] of curve.entries()) expect(point.weight).toBeGreaterThanOrEqual(curve[at - 1]?.weight ?? 0);
  expect(curve.find(({ hours }) => hours === 100)?.weight).toBe(weight);
  expect(curve.at(-1)).toEqual({ hours: 150, weight: 1_400 });
});

test('two classes serve together what one cannot, and every entry counts once', () => {
  const { clusters, weight, bound } = solve({ ...welding, classes: 2 });
  expect([clusters.length, weight]).toEqual([2, 1_400]);
  expect(bound).toBeGreaterThanOrEqual(weight);
});

test('a second class never serves less than one, and both pass the recount', () => {
  fc.assert(fc.property(fc.array(fc.record({ worth: fc.integer({ min: 0, max: 9 }), asked: fc.subarray(['safety', 'drawing', 'smaw', 'gmaw'], { minLength: 1 }) }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 120 }), (rows, hourCeiling) => {
    const input = clusterQuestion({ ...welding, hourCeiling, entries: rows.map(({ worth, asked }, at) => entry(String(at), worth, ...asked)) });
    const budget = () => openBudget(300);
    const two = designClasses(input, 2, 1, budget);
    for (const cluster of two.clusters) expect(recountCluster(input, cluster)).toEqual([]);
    expect(two.weight).toBeGreaterThanOrEqual(designCluster(input, 1, budget()).weight);
  }), { numRuns: 40 });
});

test('hours that are missing, units that wait for each other and wishes that fight are told at their row', () => {
  const typed = units.map(({ jp, needs }) => ({ jp, needs: needs.map((need) => units.findIndex((one) => one.key === need) + 1).join(), wish: 'free' as const }));
  expect(readTypedUnits(units, typed)).toEqual({ ok: true, value: units });
  expect(readTypedUnits(units, typed.map((row, at) => (at === 2 ? { ...row, jp: 0 } : row)))).toEqual({ ok: false, error: { code: 'programs.hours-missing', field: 'units.2.jp', title: 'smaw' } });
  expect(readTypedUnits(units, typed.map((row, at) => (at === 1 ? { ...row, needs: '9' } : row)))).toEqual({ ok: false, error: { code: 'programs.need-unknown', field: 'units.1.needs', title: 'drawing', number: '9' } });
  expect(checkDesign({ ...welding, units: [unit('safety', 10, ['smaw']), ...units.slice(1)] })).toMatchObject({ ok: false, error: { code: 'programs.needs-in-circle' } });
  expect(checkDesign({ ...welding, units: units.map((one) => (one.title === 'smaw' ? { ...one, wish: 'must' } : one.title === 'safety' ? { ...one, wish: 'never' } : one)) })).toEqual({ ok: false, error: { code: 'programs.wish-conflict', field: 'units.0.wish', title: 'safety' } });
  expect(checkDesign({ ...welding, hourCeiling: 30, units: units.map((one) => ({ ...one, wish: 'must' })) })).toEqual({ ok: false, error: { code: 'programs.pinned-too-long', field: 'hourCeiling', hours: 115 } });
  expect(checkDesign({ ...welding, entries: [] })).toMatchObject({ ok: false, error: { code: 'programs.no-entries' } });
});

test('ten thousand units are checked and answered', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => unit(`u${at}`, 10, at === 0 ? [] : [`u${at - 1}`]));
  const question = { ...welding, hourCeiling: 500, units: many, entries: [entry('near', 300, 'u20'), entry('far', 900, 'u9999')] };
  expect(checkDesign(question)).toEqual({ ok: true, value: true });
  expect(solveDesign(question, { seed: 1, moves: 50, curveMoves: 5 }, { tell: () => undefined, isOver: () => false, now: () => 0 })).toMatchObject({ weight: 300, outOfReach: [{ entry: 'far', isTooLong: true }] });
});

test('the curriculum of a cluster teaches first what is needed first, and parts hours as the program that teaches a unit already', () => {
  const published = [{ blocks: [{ kind: 'unit' as const, unitKey: key('smaw'), title: 'smaw', jpKnowledge: 4, jpSkill: 36 }] }];
  const [cluster] = solve(welding).clusters;
  expect(blocksOfCluster(units, cluster!, published).map(({ title, jpKnowledge, jpSkill }) => [title, jpKnowledge, jpSkill])).toEqual([['safety', 3, 7], ['drawing', 5, 15], ['smaw', 4, 36]]);
  expect(mainOccupation(welding.entries, cluster!.covered)).toBe('7212');
});
