import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { answerRate } from './answer-rate.ts';
import { answerIntroduction, answersTo, isOverdue, type Introduction } from './introduction.ts';
import { stateWish } from './overseas-wish.ts';

const day = (text: string) => text as Day;
const sent = { id: 'i', vacancy: 'v', person: 'p', status: 'sent', coverage: 750, reasons: { covered: [], missing: [], distance: 1 }, sentOn: day('2026-11-10'), introducedBy: 'Yusuf', version: 1 } as unknown as Introduction;

test('an introduction is overdue on the eleventh day, and only while it waits', () => {
  expect([isOverdue(sent, day('2026-11-20')), isOverdue(sent, day('2026-11-21')), isOverdue({ ...sent, status: 'interested' }, day('2026-12-30'))]).toEqual([false, true, false]);
});

test('an employer moves forward, may answer after silence, and cannot take back what is final', () => {
  expect(answersTo(sent)).toEqual(['interested', 'interview', 'hired', 'declined']);
  expect(answersTo({ status: 'interview' })).toEqual(['hired', 'declined']);
  expect(answersTo({ status: 'silent' })).toHaveLength(4);
  for (const status of ['hired', 'declined', 'withdrawn'] as const) expect(answersTo({ status })).toEqual([]);
});

test('a hire names a first day between the introduction and two months from now', () => {
  const hire = (hiredOn?: string) => answerIntroduction(sent, { answer: 'hired', hiredOn: hiredOn as Day | undefined }, day('2026-11-24'));
  expect([hire(), hire('2026-11-09'), hire('2027-01-24')].map((result) => !result.ok && result.error.code)).toEqual(['matching.hired-on-missing', 'matching.hired-on-early', 'matching.hired-on-late']);
  expect(hire('2027-01-23')).toMatchObject({ ok: true, value: { status: 'hired', hiredOn: '2027-01-23', version: 2 } });
});

test('the answer rate counts silence for good, and neither what waits nor what was taken back', () => {
  const one = (status: Introduction['status'], silentOn?: string) => ({ status, silentOn: silentOn as Day | undefined });
  expect(answerRate([one('sent'), one('withdrawn'), one('declined'), one('hired'), one('silent', '2026-11-01'), one('hired', '2026-11-01')])).toEqual({ asked: 4, answered: 2, waiting: 1 });
});

test('a wish is kept with consent only, and Japan asks for one of its fields', () => {
  const state = (facts: object) => stateWish('w' as never, 'p' as never, { country: 'JP', field: 'construction', languageLevel: 'a1', consent: true, ...facts }, new Set(['construction']), day('2026-11-24'));
  expect(state({ consent: false })).toEqual({ ok: false, error: { code: 'matching.consent-missing', field: 'consent' } });
  expect(state({ field: 'astronaut' })).toMatchObject({ error: { code: 'matching.field-missing' } });
  expect(state({ country: 'KR' })).toMatchObject({ ok: true, value: { field: undefined, nextOn: '2026-11-24' } });
});
