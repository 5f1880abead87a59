import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { usualPolicy } from './policy.ts';
import { decide } from './decide.ts';
import { checkClass, refusalOf } from './eligibility-of-class.ts';
import { findTwins } from './find-twins.ts';
import { answerBy, lastReplacementDay, remindFrom } from './offer.ts';
import { runAdmission } from './run/run-admission.ts';
import { tellRun } from './result-of-wave.ts';
import { lateScore, leftOutOf, runInputOf, type Scored } from './run-of-wave.ts';

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

const las = { id: 'las', class: 'las', label: 'Las', seats: 1, place: '36.74.01', startsOn: '2027-03-01' };
const jahit = { ...las, id: 'jahit', class: 'jahit', label: 'Jahit' };
const scored = (number: string, test: number | undefined, ...choices: string[]): Scored => ({ number, choices, proved: [], sex: 'male', region: '36.01.01', test, interviews: Object.fromEntries(choices.map((of) => [of, test ?? 0])) });
const told = (wave: Parameters<typeof runInputOf>[0]) => tellRun(runAdmission({ ...runInputOf(wave), seed: 's' }, leftOutOf(wave)), { classes: new Map([['las', 'key-las']]), applicants: new Map([['a', 'key-a']]) }, wave.applicants, wave.policy);

test('the best without a seat are named reserves, each at their best place; the absent are told they were not tested', () => {
  const wave = { classes: [las, jahit], policy: { ...usualPolicy, reserves: [] }, applicants: [scored('a', 9000, 'las'), scored('b', 8000, 'las', 'jahit'), scored('c', 7000, 'las'), scored('d', 6000, 'jahit', 'las'), scored('e', undefined, 'las')] };
  const decisions = decide(told(wave), [{ id: 'key-las', reserves: 1 }, { id: 'jahit', reserves: 1 }]);
  expect(decisions.map(({ application, status, rank, reason }) => [application, status, rank ?? reason])).toEqual([['key-a', 'offered', undefined], ['b', 'offered', undefined], ['c', 'reserve', 1], ['d', 'reserve', 1], ['e', 'not-admitted', 'not-tested']]);
});

test('a wish under a minimum, of the whole or of a part, is not in the run, and is told as what it was', () => {
  const policy = { ...usualPolicy, reserves: [], minimumTest: 6000 };
  const high = { ...scored('a', 5900, 'las'), interviews: { las: 10_000 } };
  const wave = { classes: [las], policy, applicants: [high, scored('b', 7000, 'las'), scored('c', 4000, 'las')] };
  expect(runInputOf(wave).applicants.map(({ choices }) => choices.length)).toEqual([0, 1, 0]);
  const facts = told(wave).applicants.map(({ choices, changes }) => [choices[0], changes] as const);
  expect(facts[0]).toEqual([{ class: 'key-las', choice: 1, outcome: 'below-part', part: 'test', score: 5900, minimum: 6000, missing: 100 }, []]);
  expect(facts[1]![0]).toMatchObject({ outcome: 'admitted' });
  expect(facts[2]![0]).toMatchObject({ outcome: 'below-part', missing: 2000 });
});

test('traits belong to the wish: who lives where the class is held may fill its seat for neighbours, elsewhere not', () => {
  const policy = { ...usualPolicy, reserves: [{ trait: 'home-district' as const, seats: 1 }, { trait: 'women' as const, seats: 1 }] };
  const neighbour = { ...scored('b', 6000, 'las', 'jahit'), region: '36.74.05', sex: 'female' };
  const wave = { classes: [{ ...las, seats: 2 }, { ...jahit, place: '36.01.01', seats: 2 }], policy, applicants: [scored('a', 9000, 'las', 'jahit'), neighbour] };
  expect(runInputOf(wave).applicants.find(({ id }) => id === 'b')!.choices.map(({ traits }) => traits)).toEqual([['women', 'home-district'], ['women']]);
});

test('who asks for a class after the result brings the interview held there, else the best they have, and nothing under a minimum', () => {
  const sari = { ...scored('a', 8000, 'las', 'jahit'), interviews: { las: 9000, jahit: 4000 } };
  expect([lateScore(sari, 'jahit', usualPolicy), lateScore(sari, 'plc', usualPolicy), lateScore({ ...sari, test: 1000 }, 'jahit', usualPolicy), lateScore(scored('b', undefined, 'las'), 'jahit', usualPolicy)]).toEqual([5600, 8600, undefined, undefined]);
});

test('an offer ends after its hours, to the minute, and never after the last moment for a reserve; the reminder comes a day before, or half way', () => {
  const last = '2027-03-03T17:00:00.000Z' as Instant;
  expect(answerBy('2027-02-20T03:10:00.000Z' as Instant, last, { answerHours: 48 })).toBe('2027-02-22T03:10:00.000Z');
  expect(answerBy('2027-03-02T03:10:00.000Z' as Instant, last, { answerHours: 48 })).toBe(last);
  expect([lastReplacementDay('2027-03-01' as Day, { replacementDay: 3 }), lastReplacementDay('2027-03-01' as Day, { replacementDay: 0 })]).toEqual(['2027-03-03', '2027-02-28']);
  expect([remindFrom(last, { answerHours: 48 }), remindFrom(last, { answerHours: 12 })]).toEqual(['2027-03-02T17:00:00.000Z', '2027-03-03T11:00:00.000Z']);
});

test('the same name and birthday is a mark on both, whatever the spelling of case and accents', () => {
  const twins = findTwins([{ id: '1', fullName: 'Siti NURAINI', birthDay: '2002-01-01' as Day }, { id: '2', fullName: 'Siti Nuraini', birthDay: '2002-01-01' as Day }, { id: '3', fullName: 'Siti Nuraini', birthDay: '2003-01-01' as Day }]);
  expect([...twins]).toEqual([['1', ['2']], ['2', ['1']]]);
});

test('a trait for which no seat is reserved stays out of what is published', () => {
  const one: Scored = { ...scored('a', 9000, 'las'), proved: ['disability', 'poor-household'], sex: 'female' };
  const traitsUnder = (reserves: typeof usualPolicy['reserves']) => runInputOf({ classes: [las], policy: { ...usualPolicy, reserves }, applicants: [one] }).applicants[0]!.choices[0]!.traits;
  expect(traitsUnder([{ trait: 'women', seats: 1 }, { trait: 'disability', seats: 0 }])).toEqual(['women']);
  expect(traitsUnder([])).toEqual([]);
});
