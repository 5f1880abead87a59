import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { checkEmployerPercent, mostForEmployer, unassessed } from './employer-points.ts';
import { checkPolicy, usualPolicy, weightsOf, type Policy } from './policy.ts';
import { runInputOf, standingAt, totalsOf } from './run-of-wave.ts';

const hosted = 'k1' as Id<'class'>;
const policy: Policy = { ...usualPolicy, employerPercent: 20, employerAt: [hosted] };
const one = { choices: ['k1', 'k2'], test: 8000, interviews: { k1: 7000, k2: 7000 } };

test('an employer’s part comes out of the interview’s, at its own class alone', () => {
  expect(weightsOf(policy, 'k1')).toEqual([{ part: 'test', percent: 40 }, { part: 'interview', percent: 40 }, { part: 'employer', percent: 20 }]);
  expect(weightsOf(policy, 'k2')).toEqual([{ part: 'test', percent: 40 }, { part: 'interview', percent: 60 }]);
  expect(totalsOf({ ...one, employers: { k1: 9000, k2: 100 } }, policy)).toEqual({ k1: 7800, k2: 7400 });
});

test('as long as the employer has not assessed somebody, they have no total there, and are named as missing', () => {
  expect(standingAt(one, 'k1', policy).total).toBeUndefined();
  expect(standingAt(one, 'k2', policy).total).toBe(7400);
  const called = [{ id: 'a', hasInterview: true }, { id: 'b', hasInterview: true }, { id: 'c', hasInterview: false }];
  expect(unassessed(called, new Map([['a', 1]]))).toEqual(['b']);
  expect(unassessed(called, undefined)).toEqual(['a', 'b']);
});

test('it is never more than thirty percent, and always less than the interview that is left', () => {
  expect(checkEmployerPercent({ interviewPercent: 100, employerPercent: mostForEmployer })).toEqual({ ok: true, value: true });
  expect(checkPolicy({ ...usualPolicy, employerPercent: 31 }, [{ seats: 16 }])).toMatchObject({ error: { code: 'admission.employer-too-heavy', most: 29 } });
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (interviewPercent, employerPercent) => {
    const isFine = checkEmployerPercent({ interviewPercent, employerPercent }).ok;
    expect(isFine).toBe(employerPercent === 0 || (employerPercent <= mostForEmployer && employerPercent < interviewPercent - employerPercent));
  }));
});

test('the run is computed from the total with the employer’s part, and a better assessment never hurts', () => {
  const classes = [{ id: 'las', class: hosted, label: 'Las', seats: 1, place: '36', startsOn: '2027-01-01', employer: 'PT Galangan' }];
  const scoreWith = (points: number) => runInputOf({ classes, policy: { ...policy, minimumScore: 0 }, applicants: [{ ...one, number: 'G1-1', proved: [], sex: 'male', region: '36', choices: ['k1'], employers: { k1: points } }] }).applicants[0]!.choices[0]!.score;
  expect(scoreWith(9000)).toBe(7800);
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (less, more) => { expect(scoreWith(Math.max(less, more))).toBeGreaterThanOrEqual(scoreWith(Math.min(less, more))); }));
});
