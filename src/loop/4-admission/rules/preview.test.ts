import { expect, test } from 'vitest';
import { usualPolicy } from './policy.ts';
import { previewPolicy } from './preview.ts';
import type { Scored } from './run-of-wave.ts';

const las = { id: 'las', class: 'las', label: 'Las', seats: 2, place: '36.74.01', startsOn: '2027-03-01' };
const person = (number: string, points: number, facts: Partial<Scored> = {}): Scored => ({ number, choices: ['las'], proved: [], sex: 'male', region: '36.01.01', test: points, interviews: { las: points }, ...facts });
const past = (reserves: typeof usualPolicy.reserves, applicants: readonly Scored[]) => ({ classes: [las], policy: { ...usualPolicy, reserves }, applicants, seed: 's' });

test('a reserve shows who has a seat only with it and who only without it', () => {
  const preview = previewPolicy(past([{ trait: 'women', seats: 1 }], [person('G2-0001', 9000), person('G2-0002', 8000), person('G2-0003', 7000, { sex: 'female' }), person('G2-0004', 6000, { sex: 'female' })]));
  expect(preview).toMatchObject({ applicants: 4, placed: 2, effects: [{ trait: 'women', seats: 1, people: 2, placedWith: 1, placedWithout: 0, onlyWith: [{ number: 'G2-0003', class: 'las' }], onlyWithout: [{ number: 'G2-0002', class: 'las' }], moved: 0 }] });
});

test('a reserve that merit fills anyway changes nothing, and one nobody can fill neither', () => {
  const { effects } = previewPolicy(past([{ trait: 'women', seats: 1 }, { trait: 'disability', seats: 1 }], [person('G2-0001', 9000, { sex: 'female' }), person('G2-0002', 8000), person('G2-0003', 7000)]));
  expect(effects.map(({ trait, onlyWith, onlyWithout }) => [trait, onlyWith.length, onlyWithout.length])).toEqual([['women', 0, 0], ['disability', 0, 0], ['all', 0, 0]]);
});

test('whoever missed a minimum is played by nobody', () => {
  expect(previewPolicy(past([{ trait: 'women', seats: 1 }], [person('G2-0001', 4000, { sex: 'female' })]))).toMatchObject({ placed: 0, effects: [{ people: 0, onlyWith: [] }] });
});
