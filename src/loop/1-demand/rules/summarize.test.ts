import { expect, test } from 'vitest';
import { summarize } from './summarize.ts';

const byOccupation = ({ occupation }: { occupation: string }): string => occupation;
const welders = { employer: 'shipyard', occupation: '7212', region: '36.72', strength: 'pledge', wanted: 20, seats: 0 } as const;

test('demand is what is asked for, what of it is expected, and what seats cover', () => {
  expect(summarize([{ ...welders, seats: 12 }], [], new Map(), byOccupation))
    .toMatchObject([{ key: '7212', counted: 20, heard: 0, discounted: 16, covered: 12, uncovered: 4, employers: 1, byStrength: { pledge: 20, heard: 0 } }]);
});

test('more seats than anybody expects leave nothing uncovered and cover no more than is expected', () => {
  expect(summarize([{ ...welders, seats: 20 }], [], new Map(), byOccupation)).toMatchObject([{ covered: 16, uncovered: 0 }]);
});

test('vacancies from files count as heard, beside what employers asked for', () => {
  expect(summarize([welders], [{ occupation: '7212', region: '36.74', people: 30 }], new Map(), byOccupation))
    .toMatchObject([{ counted: 20, heard: 30, discounted: 22, byStrength: { pledge: 20, heard: 30 } }]);
});

test('the occupation with most people to be expected comes first', () => {
  const rumour = { ...welders, employer: 'mill', occupation: '8153', strength: 'heard', wanted: 60 } as const;
  expect(summarize([rumour, welders], [], new Map(), byOccupation).map((one) => one.key)).toEqual(['7212', '8153']);
});

test('small lines are rounded together, not each for itself', () => {
  const twos = Array.from({ length: 10 }, () => ({ ...welders, strength: 'heard', wanted: 2 }) as const);
  expect(summarize(twos, [], new Map(), byOccupation)).toMatchObject([{ counted: 20, discounted: 4 }]);
});
