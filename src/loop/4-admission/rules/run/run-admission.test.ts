import { expect, test } from 'vitest';
import { callNext } from './call-next.ts';
import { checkRunInput } from './check-run-input.ts';
import type { LeftOut } from './explain.ts';
import { computePlaces, runAdmission } from './run-admission.ts';
import { applicant, sewing, welding } from './run-examples.ts';
import type { RunInput } from './run-input.ts';

const sari = applicant('sari', { welding: 9000, sewing: 8000 });
const budi = applicant('budi', { welding: 8500, sewing: 7000 });
const rina = applicant('rina', { welding: 8000, sewing: 9000 });
const joko = applicant('joko', { welding: 7000 }, ['disability']);
const wave: RunInput = { classes: [welding(), sewing()], applicants: [sari, budi, rina, joko], seed: 'open' };

const resultOf = (input: RunInput, id: string, leftOut: LeftOut[] = []) => runAdmission(input, new Map([[id, leftOut]])).applicants.find((one) => one.applicant === id)!;
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
    free: 0,
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

test('a trait that counts at one class only is counted there only', () => {
  const local = { id: 'tono', choices: [{ class: 'welding', score: 10, traits: ['district'] }, { class: 'sewing', score: 10, traits: [] }] };
  const reserves = [{ trait: 'district', seats: 1 }];
  const input = { seed: 's', classes: [welding({ seats: 1, reserves }), sewing({ reserves })], applicants: [local, applicant('sari', { welding: 9000, sewing: 9000 })] };
  expect(computePlaces(input)).toEqual([{ applicant: 'sari', class: 'sewing' }, { applicant: 'tono', class: 'welding' }]);
});

test('a wish under the minimum is not looked at, keeps its place in the list, and its missing points are told', () => {
  const under: LeftOut = { class: 'welding', choice: 1, traits: [], score: 7000, minimum: 7500 };
  const tono = { id: 'tono', choices: [{ class: 'sewing', score: 9999, traits: [] }] };
  const input = { ...wave, classes: [welding({ seats: 9 }), sewing()], applicants: [...wave.applicants, tono] };
  expect(resultOf(input, 'tono', [under])).toMatchObject({
    class: 'sewing', choice: 2,
    choices: [{ class: 'welding', choice: 1, outcome: 'below-minimum', missing: 500 }, { class: 'sewing', choice: 2, outcome: 'admitted' }],
    changes: [{ kind: 'score', class: 'welding', needed: 7500, missing: 500 }],
  });
});

test('a missed test is told as such', () => {
  expect(resultOf({ ...wave, applicants: [{ id: 'lia', choices: [] }] }, 'lia', [{ class: 'sewing', choice: 1, traits: [] }])).toMatchObject({ choices: [{ class: 'sewing', outcome: 'no-score' }], changes: [{ kind: 'choice', class: 'welding' }] });
});

test('of two equal scores the larger lottery number wins, and the other reads that the draw decided', () => {
  const input = { classes: [sewing()], applicants: [applicant('a', { sewing: 8000 }), applicant('b', { sewing: 8000 })], seed: 'draw' };
  const [first, second] = [...runAdmission(input).applicants].sort((one, other) => other.lottery - one.lottery);
  expect(first).toMatchObject({ class: 'sewing' });
  expect(second).toMatchObject({ choices: [{ outcome: 'lost-draw' }], changes: [{ kind: 'score', needed: 8001, missing: 1 }] });
});

test('equal in score and number, the smaller id decides', () => {
  const twins = ['b', 'a'].map((id) => ({ ...applicant(id, { sewing: 8000 }), lottery: 5 }));
  expect(computePlaces({ classes: [sewing()], applicants: twins })).toEqual([{ applicant: 'a', class: 'sewing' }, { applicant: 'b', class: null }]);
});

test('whoever got nothing reads which class still has free seats', () => {
  expect(resultOf({ ...wave, classes: [welding(), sewing({ seats: 2 })] }, 'joko').changes).toContainEqual({ kind: 'choice', class: 'sewing' });
  expect(resultOf(wave, 'joko').changes.map(({ kind }) => kind)).toEqual(['score']);
});

test('when all seats are reserved, no score is enough for somebody without the trait', () => {
  const input = { classes: [sewing({ reserves: [{ trait: 'disability', seats: 1 }] })], applicants: [applicant('a', { sewing: 9999 }), applicant('b', { sewing: 1 }, ['disability'])], seed: 's' };
  expect(resultOf(input, 'a')).toMatchObject({ choices: [{ outcome: 'out-of-reach' }], changes: [] });
});

test('a class without seats takes nobody, and one that nobody asked for stays empty', () => {
  const result = runAdmission({ ...wave, classes: [welding({ seats: 0 }), sewing(), { id: 'cooking', seats: 3, reserves: [{ trait: 'women', seats: 3 }] }] });
  expect(result.classes.map((one) => [one.class, one.admitted.length, one.free])).toEqual([['cooking', 0, 3], ['sewing', 1, 0], ['welding', 0, 0]]);
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

test('a run that could mean nothing is refused before it starts, every reason at once', () => {
  const wish = (of: string, score = 1) => ({ class: of, score, traits: [] });
  const broken: RunInput = {
    classes: [welding({ seats: 1, reserves: [{ trait: 'a', seats: 1 }, { trait: 'a', seats: 1 }] }), sewing({ seats: 1.5 }), sewing()],
    applicants: [sari, sari, { id: 'x', choices: [wish('sewing', -1), wish('sewing'), wish('cooking')] }, { ...budi, lottery: NaN }, { ...rina, holds: 'cooking' }],
  };
  expect([...new Set(checkRunInput(broken).map(({ code }) => code))].sort()).toEqual([
    'applicant-twice', 'choice-twice', 'choice-unknown', 'class-twice', 'holds-unasked', 'lottery-missing', 'lottery-not-a-number', 'reserve-twice', 'reserves-exceed-seats', 'score-out-of-range', 'seats-not-whole',
  ]);
});
