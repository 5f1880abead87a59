import { expect, test } from 'vitest';
import { checkPlaces } from './check-places.ts';
import { checkRun } from './check-run.ts';
import { computePlaces, runAdmission } from './run-admission.ts';
import { applicant, sewing, welding } from './run-examples.ts';
import type { RunInput } from './run-input.ts';

const sari = applicant('sari', { welding: 9000, sewing: 8000 });
const budi = applicant('budi', { welding: 8500, sewing: 7000 });
const rina = applicant('rina', { welding: 8000, sewing: 9000 });
const joko = applicant('joko', { welding: 7000 }, ['disability']);
const wave: RunInput = { classes: [welding(), sewing()], applicants: [sari, budi, rina, joko], seed: 'open' };
const places = computePlaces(wave);

test('the check names the passed over, the class and who stands in their place', () => {
  expect(checkPlaces(wave, places)).toEqual([]);
  const swapped = places.map((one) => ({ ...one, applicant: { budi: 'joko', joko: 'budi' }[one.applicant] ?? one.applicant }));
  expect(checkPlaces(wave, swapped)).toEqual(['budi', 'rina'].map((applicant) => ({ code: 'overtaken', applicant, class: 'welding', by: 'joko' })));
});

test('all who were passed over are named, not only the best of them', () => {
  const turned = places.map((one) => ({ ...one, class: { joko: 'welding', sari: null, budi: null }[one.applicant] ?? (one.class === 'welding' ? null : one.class) }));
  const named = checkPlaces({ ...wave, classes: [welding({ seats: 1 }), sewing()] }, turned);
  expect(named.map((one) => ('applicant' in one ? one.applicant : ''))).toEqual(['sari', 'budi', 'rina']);
});

test('the check sees an empty seat, a full class over its limit and somebody who never asked', () => {
  const codes = (seats: number, wishes = wave.applicants) => checkPlaces({ ...wave, applicants: wishes, classes: [welding({ seats }), sewing()] }, places).map(({ code }) => code);
  expect(codes(3)).toContain('seat-left-empty');
  expect(codes(1)).toContain('over-capacity');
  expect(codes(2, [sari, applicant('budi', { sewing: 7000 }), rina, joko])).toContain('not-asked-for');
});

test('the check sees a reserve left unfilled', () => {
  expect(checkPlaces({ ...wave, classes: [welding({ reserves: [{ trait: 'disability', seats: 1 }] }), sewing()] }, places)).toContainEqual({ code: 'reserve-left-unfilled', applicant: 'joko', class: 'welding' });
});

test('the check sees who is missing, unknown, named twice or sent to a class that does not exist', () => {
  const wrong = [...places.slice(1), places[1]!, { applicant: 'ghost', class: null }].map((one) => (one.applicant === 'rina' ? { ...one, class: 'cooking' } : one));
  expect(checkPlaces(wave, wrong)).toEqual(expect.arrayContaining([
    { code: 'applicant-not-in-result', applicant: 'budi' }, { code: 'applicant-twice-in-result', applicant: 'joko' },
    { code: 'applicant-unknown', applicant: 'ghost' }, { code: 'class-unknown', applicant: 'rina', class: 'cooking' },
  ]));
});

test('in an upgrade round the check sees who lost the seat they held', () => {
  const round = { ...wave, applicants: [sari, budi, { ...rina, holds: 'welding' }, joko] };
  expect(checkPlaces(round, places)).toContainEqual({ code: 'held-seat-lost', applicant: 'rina', class: 'welding' });
  expect(checkPlaces(round, computePlaces(round))).toEqual([]);
});

test('what is told beside the places is checked too: seats, lists and numbers', () => {
  const result = runAdmission(wave);
  const reserved = { ...wave, classes: [welding({ reserves: [{ trait: 'disability', seats: 1 }] }), sewing()] };
  expect(checkRun(wave, runAdmission(reserved))).toContainEqual({ code: 'seat-not-theirs', applicant: 'joko', class: 'welding' });
  const told = { ...result, applicants: result.applicants.map((one) => (one.applicant === 'rina' ? { ...one, lottery: 1 } : one)), classes: result.classes.map((list) => (list.class === 'sewing' ? { ...list, admitted: [] } : list)) };
  expect(checkRun(wave, told)).toEqual([{ code: 'lottery-number-wrong', applicant: 'rina' }, { code: 'lists-disagree', applicant: 'rina', class: 'sewing' }]);
});
