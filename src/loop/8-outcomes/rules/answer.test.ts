import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { answerCheckIn, openOn, type Told } from './answer.ts';
import type { Situation } from './check-in.ts';
import { sariAsked } from './examples.ts';

const first = sariAsked[0]!;
const byLink = { source: 'self' as const, today: '2026-03-10' as Day };
const working: Told = { situation: 'employed', employerName: 'PT Galangan Contoh', startedOn: '2026-03-02' as Day, isInField: true };
const codeOf = (told: Told, at: Parameters<typeof answerCheckIn>[2] = byLink): string | undefined => {
  const answered = answerCheckIn(first, told, at);
  return answered.ok ? undefined : answered.error.code;
};

test('an answer by link is kept with its day and source', () => {
  expect(answerCheckIn(first, working, byLink)).toMatchObject({ ok: true, value: { situation: 'employed', source: 'self', answeredOn: '2026-03-10', isInField: true, version: 2 } });
});

test('whoever does not work is asked nothing else', () => {
  for (const situation of ['not-working', 'studying'] satisfies Situation[]) expect(codeOf({ situation })).toBeUndefined();
});

test('whoever works says by whom, since when and whether in the field; whoever works for themselves names nobody', () => {
  expect(codeOf({ ...working, employerName: ' ' })).toBe('outcomes.employer-missing');
  expect(codeOf({ ...working, startedOn: undefined })).toBe('outcomes.start-missing');
  expect(codeOf({ ...working, startedOn: '2026-03-11' as Day })).toBe('outcomes.start-ahead');
  expect(codeOf({ ...working, startedOn: '1926-03-02' as Day })).toBe('outcomes.start-too-early');
  expect(codeOf({ ...working, isInField: undefined })).toBe('outcomes.field-missing');
  expect(codeOf({ ...working, situation: 'self-employed', employerName: undefined })).toBeUndefined();
});

test('a link answers from its day until the next question comes; staff may be told later', () => {
  expect(codeOf(working, { ...byLink, today: '2026-02-27' as Day })).toBe('outcomes.too-early');
  expect(codeOf(working, { ...byLink, today: '2026-04-29' as Day })).toBeUndefined();
  expect(codeOf(working, { ...byLink, today: '2026-04-30' as Day })).toBe('outcomes.closed');
  expect(codeOf(working, { source: 'counter', today: '2026-09-01' as Day })).toBeUndefined();
});

test('a link corrects its own answer, not what staff confirmed', () => {
  const own = { ...first, situation: 'not-working' as const, source: 'self' as const, answeredOn: '2026-03-01' as Day };
  expect(answerCheckIn(own, working, byLink).ok).toBe(true);
  expect(answerCheckIn({ ...own, source: 'employer' }, working, byLink)).toEqual({ ok: false, error: { code: 'outcomes.already-confirmed' } });
});

test('what an employer tells answers the question of that day, if nobody did', () => {
  expect(openOn(sariAsked, '2026-05-02' as Day, '2026-05-02' as Day)?.month).toBe(3);
  expect(openOn(sariAsked, '2026-02-01' as Day, '2026-02-01' as Day)).toBeUndefined();
  expect(openOn(sariAsked.map((one) => ({ ...one, situation: 'studying' as const })), '2026-05-02' as Day, '2026-05-02' as Day)).toBeUndefined();
});
