import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import { freshness, termOfHeard, whole } from './fading.ts';
import { recordNeed, strengths } from './need.ts';
import { renewNeed } from './change-need.ts';
import { needId, weldersWanted } from './examples.ts';

const start = '2026-11-24' as Day;
const terms = fc.record({ from: fc.integer({ min: 0, max: 800 }), days: fc.integer({ min: 0, max: 400 }) })
  .map(({ from, days }) => ({ from: addDays(start, from), until: addDays(addDays(start, from), days) }));
const onDay = (term: { from: Day }, after: number): Day => addDays(term.from, after);

test('a promise counts in full for half its term, half of that at three quarters, and nothing once it is over', () => {
  const term = { from: '2026-01-01' as Day, until: '2026-04-10' as Day };
  expect([0, 50, 75, 99, 100].map((day) => freshness(term, onDay(term, day)))).toEqual([1000, 1000, 500, 20, 0]);
});

test('without a renewal a promise never gains, and stays between nothing and whole', () => {
  fc.assert(fc.property(terms, fc.integer({ min: -10, max: 500 }), fc.integer({ min: 0, max: 100 }), (term, day, later) => {
    const [before, after] = [freshness(term, onDay(term, day)), freshness(term, onDay(term, day + later))];
    expect(after).toBeLessThanOrEqual(before);
    expect(after).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThanOrEqual(whole);
  }));
});

test('it still counts a little on its last day, and not on the next', () => {
  fc.assert(fc.property(terms, (term) => {
    expect(freshness(term, term.until)).toBeGreaterThan(0);
    expect(freshness(term, addDays(term.until, 1))).toBe(0);
  }));
});

test('whoever renews, whatever the strength, makes the promise whole again and never smaller', () => {
  fc.assert(fc.property(fc.constantFrom(...strengths), fc.integer({ min: 1, max: 300 }), (strength, days) => {
    const need = recordNeed(needId, { ...weldersWanted, strength, month: '2029-01-01' as Day }, addDays(start, 100));
    if (!need.ok) throw new Error('refused');
    const today = addDays(need.value.recordedOn, days);
    const until = renewNeed({ ...need.value, isWithdrawn: false }, today);
    if (!until.ok) return;
    expect(freshness({ from: today, until: until.value }, today)).toBe(whole);
    expect(freshness({ from: today, until: until.value }, today)).toBeGreaterThanOrEqual(freshness({ from: need.value.recordedOn, until: need.value.expiresOn }, today));
  }));
});

test('a vacancy from a file fades over the three months after its last day', () => {
  expect(termOfHeard('2027-02-28' as Day)).toEqual({ from: '2026-11-28', until: '2027-02-28' });
});
