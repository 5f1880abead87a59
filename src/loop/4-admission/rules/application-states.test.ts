import { expect, test } from 'vitest';
import { checkMove, countedStatuses, mayMove, moves, undecidedStatuses } from './application-states.ts';
import { statuses } from './application.ts';

test('every status but the last ones leads somewhere, and none leads back to a draft', () => {
  expect(statuses.filter((status) => moves[status].length === 0)).toEqual(['declined', 'expired', 'no-show', 'withdrawn']);
  expect(statuses.filter((status) => mayMove(status, 'draft'))).toEqual([]);
});

test('a seat is confirmed only from an offer', () => {
  expect(statuses.filter((status) => mayMove(status, 'confirmed'))).toEqual(['offered']);
  expect(checkMove('reserve', 'confirmed')).toEqual({ ok: false, error: { code: 'admission.already.reserve' } });
});

test('everybody undecided can be told no when the result is published, and is counted', () => {
  expect(undecidedStatuses.filter((status) => !mayMove(status, 'not-admitted') || !countedStatuses.includes(status))).toEqual([]);
});
