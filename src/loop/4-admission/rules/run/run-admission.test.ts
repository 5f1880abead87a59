import { expect, test } from 'vitest';
import { callNext } from './call-next.ts';
import { checkRun } from './check-run.ts';
import { checkRunInput } from './check-run-input.ts';
import { runAdmission } from './run-admission.ts';
import { applicant, sewing, welding } from './run-examples.ts';
import type { RunInput } from './run-input.ts';

const sari = applicant('sari', { welding: 9000, sewing: 8000 });
const budi = applicant('budi', { welding: 8500, sewing: 7000 });
const rina = applicant('rina', { welding: 8000, sewing: 9000 });
const joko = applicant('joko', { welding: 7000 }, ['disability']);
const wave: RunInput = { classes: [welding(), sewing()], applicants: [sari, budi, rina, joko], seed: 'open' };

const resultOf = (input: RunInput, id: string) => runAdmission(input).applicants.find((one) => one.applicant === id)!;
const admittedTo = (input: RunInput, id: string) => runAdmission(input).classes.find((one) => one.class === id)!.admitted.map((one) => one.applicant);

test('seats go by merit, and whoever misses the first choice gets the next', () => {
  expect(admittedTo(wave, 'welding')).toEqual(['sari', 'budi']);
  expect(admittedTo(wave, 'sewing')).toEqual(['rina']);
  expect(resultOf(wave, 'rina')).toMatchObject({ class: 'sewing', choice: 2, choices: [{ outcome: 'below-cut-off', needed: 8500 + (resultOf(wave, 'rina').lottery > resultOf(wave, 'budi').lottery ? 0 : 1) }, { outcome: 'admitted' }] });
});

test('a reserved seat goes to whoever it is for before a better score', () => {
  const reserved = { ...wave, classes: [welding({ reserves: [{ trait: 'disability', seats: 1 }] }), sewing()] };
  const [list] = runAdmission(reserved).classes.filter((one) => one.class === 'welding');
  expect(list).toMatchObject({
    admitted: [{ applicant: 'sari', seat: { kind: 'open' } }, { applicant: 'joko', seat: { kind: 'reserve', trait: 'disability' } }],
    cutOff: 7000,
    openCutOff: 9000,
    waiting: [{ applicant: 'budi', rank: 1 }, { applicant: 'rina', rank: 2, placedAt: 'sewing' }],
  });
});

test('one person with two traits fills one reserved seat, the one that lets another in', () => {
  const reserves = [{ trait: 'district', seats: 1 }, { trait: 'disability', seats: 1 }];
  const wati = applicant('wati', { welding: 9500 }, ['disability', 'district']);
  const agus = applicant('agus', { welding: 100 }, ['district']);
  const list = runAdmission({ classes: [welding({ reserves })], applicants: [wati, agus, applicant('dewi', { welding: 9900 })], seed: 's' }).classes[0]!;
  expect(list.admitted.map((one) => [one.applicant, one.seat])).toEqual([
    ['wati', { kind: 'reserve', trait: 'disability' }],
    ['agus', { kind: 'reserve', trait: 'district' }],
  ]);
});

test('nobody below the minimum is admitted, even to an empty class, and the missing points are told', () => {
  const input = { ...wave, classes: [welding({ minimumScore: 7500, seats: 9 }), sewing()] };
  expect(resultOf(input, 'joko')).toMatchObject({ class: undefined, choices: [{ outcome: 'below-minimum', missing: 500 }], changes: [{ kind: 'score', needed: 7500, missing: 500 }] });
});

test('a missed test is told as such', () => {
  const absent = applicant('lia', {}, [], ['welding']);
  expect(resultOf({ ...wave, applicants: [absent] }, 'lia')).toMatchObject({ choices: [{ outcome: 'no-score' }], changes: [] });
});

test('of two equal scores the larger lottery number wins, and the other reads that the draw decided', () => {
  const input = { classes: [sewing()], applicants: [applicant('a', { sewing: 8000 }), applicant('b', { sewing: 8000 })], seed: 'draw' };
  const [first, second] = [...runAdmission(input).applicants].sort((one, other) => other.lottery - one.lottery);
  expect(first).toMatchObject({ class: 'sewing' });
  expect(second).toMatchObject({ choices: [{ outcome: 'lost-draw' }], changes: [{ kind: 'score', needed: 8001, missing: 1 }] });
});

test('whoever got nothing reads which class with a score of theirs would have taken them', () => {
  const dewi = applicant('dewi', { welding: 10, sewing: 9990 }, [], ['welding']);
  expect(resultOf({ ...wave, applicants: [...wave.applicants, dewi] }, 'dewi').changes).toContainEqual({ kind: 'choice', class: 'sewing' });
});

test('when all seats are reserved, no score is enough for somebody without the trait', () => {
  const input = { classes: [sewing({ reserves: [{ trait: 'disability', seats: 1 }] })], applicants: [applicant('a', { sewing: 9999 }), applicant('b', { sewing: 1 }, ['disability'])], seed: 's' };
  expect(resultOf(input, 'a')).toMatchObject({ choices: [{ outcome: 'out-of-reach' }], changes: [] });
});

test('a freed reserved seat calls somebody it is for before a better score; an open one calls by merit', () => {
  const of = welding({ reserves: [{ trait: 'disability', seats: 1 }] });
  const waiting = [budi, applicant('tono', { welding: 10 }, ['disability'])];
  expect(callNext(of, [sari], waiting, 's')).toEqual(['tono']);
  expect(callNext(of, [joko], waiting, 's')).toEqual(['budi']);
  expect(callNext(of, [joko, sari], waiting, 's')).toEqual([]);
  expect(callNext(of, [], waiting, 's')).toEqual(['tono', 'budi']);
});

test('a holder keeps the seat although a late entrant would fill a reserve', () => {
  expect(callNext(sewing({ reserves: [{ trait: 'disability', seats: 1 }] }), [rina], [applicant('late', { sewing: 1 }, ['disability'])], 's')).toEqual([]);
});

test('the check names the passed over, the class and who stands in their place', () => {
  const result = runAdmission(wave);
  expect(checkRun(wave, result)).toEqual([]);
  const swapped = JSON.parse(JSON.stringify(result).replaceAll('"budi"', '"x"').replaceAll('"joko"', '"budi"').replaceAll('"x"', '"joko"')) as typeof result;
  expect(checkRun(wave, swapped)).toContainEqual({ code: 'overtaken', applicant: 'budi', class: 'welding', by: 'joko' });
});

test('the check sees an empty seat, a full class over its limit and somebody who never asked', () => {
  const result = runAdmission(wave);
  const codes = (seats: number, wishes = wave.applicants) => checkRun({ ...wave, applicants: wishes, classes: [welding({ seats }), sewing()] }, result).map(({ code }) => code);
  expect(codes(3)).toContain('seat-left-empty');
  expect(codes(1)).toContain('over-capacity');
  expect(codes(2, [sari, { ...budi, choices: ['sewing'] }, rina, joko])).toContain('not-asked-for');
});

test('the check sees a reserve left unfilled, a seat that is not theirs and two lists that disagree', () => {
  const result = runAdmission(wave);
  const reserved = { ...wave, classes: [welding({ reserves: [{ trait: 'disability', seats: 1 }] }), sewing()] };
  expect(checkRun(reserved, result)).toContainEqual({ code: 'reserve-left-unfilled', applicant: 'joko', class: 'welding' });
  expect(checkRun(wave, runAdmission(reserved))).toContainEqual({ code: 'seat-not-theirs', applicant: 'joko', class: 'welding' });
  const told = { ...result, applicants: result.applicants.map((one) => (one.applicant === 'rina' ? { ...one, class: undefined, lottery: 1 } : one)) };
  expect(checkRun(wave, told)).toEqual([{ code: 'lottery-number-wrong', applicant: 'rina' }, { code: 'lists-disagree', applicant: 'rina', class: 'sewing' }]);
});

test('a run that could mean nothing is refused before it starts, every reason at once', () => {
  const broken: RunInput = {
    classes: [welding({ seats: 1, reserves: [{ trait: 'a', seats: 1 }, { trait: 'a', seats: 1 }] }), sewing({ seats: 1.5 }), sewing()],
    applicants: [sari, sari, applicant('x', { sewing: 10_001 }, [], ['sewing', 'sewing', 'cooking'])],
    seed: 's',
  };
  expect(checkRunInput(broken).map(({ code }) => code).sort()).toEqual(
    ['applicant-twice', 'choice-twice', 'choice-unknown', 'class-twice', 'reserve-twice', 'reserves-exceed-seats', 'score-out-of-range', 'seats-not-whole']);
});
