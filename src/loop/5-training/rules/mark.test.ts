import { expect, test } from 'vitest';
import { isAwayAllDay, isTaken, markAt, withMarks } from './mark.ts';

test('marking one period leaves the others of the day as they were', () => {
  const day = withMarks('hh', new Map([[4, 'sick' as const]]));
  expect(day).toBe('hh-s');
  expect([markAt(day, 1), markAt(day, 3), markAt(day, 4), markAt(day, 5)]).toEqual(['present', undefined, 'sick', undefined]);
});

test('a mark can be taken away again', () => {
  expect(withMarks('hths', new Map([[2, undefined]]))).toBe('h-hs');
});

test('a day counts as taken once one period is, and as away only when nobody saw the person', () => {
  expect([isTaken('----'), isTaken('--h-'), isTaken(undefined)]).toEqual([false, true, false]);
  expect([isAwayAllDay('tt-t'), isAwayAllDay('ttth'), isAwayAllDay('tits'), isAwayAllDay('----')]).toEqual([true, false, false, false]);
});
