import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { usualPolicy } from './policy.ts';
import { decide } from './decide.ts';
import { checkClass, refusalOf } from './eligibility-of-class.ts';
import { findTwins } from './find-twins.ts';
import { answerBy } from './offer.ts';
import { runAdmission } from './run/run-admission.ts';
import { runInputOf } from './run-of-wave.ts';

const welding = { label: 'Juru Las', startsOn: '2027-03-01' as Day };
const program = { code: 'LAS-01', number: 2, requirements: { minAge: 17, maxAge: 45, minEducation: 'sma', domicile: '36', cooldownMonths: 12 } };

test('a class is for residents of its region, as far as the rule goes: province, regency or district', () => {
  const told = { birth: '2004-06-10' as Day, education: 'sma' as const, region: '36.01.02', lastTraining: null, enrolled: false };
  expect(checkClass(welding, program, told)).toMatchObject({ answer: 'yes', version: 'LAS-01.2' });
  expect(checkClass(welding, { ...program, requirements: { ...program.requirements, domicile: '36.01' } }, told).answer).toBe('yes');
  expect(refusalOf(welding, checkClass(welding, { ...program, requirements: { ...program.requirements, domicile: '36.74' } }, told))).toMatchObject({ code: 'admission.outside-region', region: '36.74' });
});

test('what was not told yet refuses nobody', () => {
  expect(refusalOf(welding, checkClass(welding, program, {}))).toBeUndefined();
});

test('the best without a seat are named reserves, each at their best place; the absent are told they were not tested', () => {
  const scored = (id: string, test: number | undefined, ...choices: string[]) => ({ id, choices, traits: [], test, interviews: Object.fromEntries(choices.map((of) => [of, test ?? 0])) });
  const policy = { ...usualPolicy, reserves: [] };
  const input = runInputOf({ classes: [{ id: 'las', seats: 1 }, { id: 'jahit', seats: 1 }], policy, applicants: [scored('a', 9000, 'las'), scored('b', 8000, 'las', 'jahit'), scored('c', 7000, 'las'), scored('d', 6000, 'jahit', 'las'), scored('e', undefined, 'las')] });
  const decisions = decide(runAdmission({ ...input, seed: 's' }), [{ id: 'las', reserves: 1 }, { id: 'jahit', reserves: 1 }]);
  expect(decisions.map(({ application, status, rank, reason }) => [application, status, rank ?? reason])).toEqual([['a', 'offered', undefined], ['b', 'offered', undefined], ['c', 'reserve', 1], ['d', 'reserve', 1], ['e', 'not-admitted', 'not-tested']]);
});

test('an offer is answered within two days, and never after the third day of training', () => {
  const terms = { answerHours: 48, replacementDay: 3 };
  expect(answerBy('2027-02-20' as Day, '2027-03-01' as Day, terms)).toBe('2027-02-22');
  expect(answerBy('2027-03-02' as Day, '2027-03-01' as Day, terms)).toBe('2027-03-03');
  expect(answerBy('2027-02-28' as Day, '2027-03-01' as Day, { answerHours: 72, replacementDay: 0 })).toBe('2027-02-28');
});

test('the same name and birthday is a mark on both, whatever the spelling of case and accents', () => {
  const twins = findTwins([{ id: '1', fullName: 'Siti NURAINI', birthDay: '2002-01-01' as Day }, { id: '2', fullName: 'Siti Nuraini', birthDay: '2002-01-01' as Day }, { id: '3', fullName: 'Siti Nuraini', birthDay: '2003-01-01' as Day }]);
  expect([...twins]).toEqual([['1', ['2']], ['2', ['1']]]);
});
