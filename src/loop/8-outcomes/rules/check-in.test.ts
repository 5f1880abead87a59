import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { scheduleCheckIns, stateOn, wantsConfirming } from './check-in.ts';
import { sariAsked } from './examples.ts';

const on = (day: string): Day => day as Day;

test('a graduate is asked after 1, 3, 6 and 12 months, on the last day of a shorter month', () => {
  expect(sariAsked.map(({ month, dueOn, closesOn }) => [month, dueOn, closesOn])).toEqual([
    [1, '2026-02-28', '2026-04-30'], [3, '2026-04-30', '2026-07-30'], [6, '2026-07-30', '2027-01-30'], [12, '2027-01-30', '2027-04-30'],
  ]);
});

test('a question waits for its day, then for an answer, is overdue after fourteen days and missed when the next one comes', () => {
  const [first] = scheduleCheckIns({ ...sariAsked[0]!, endedOn: on('2026-01-30') }, () => sariAsked[0]!.id);
  expect(['2026-02-27', '2026-02-28', '2026-03-14', '2026-03-15'].map((day) => stateOn(first!, on(day)))).toEqual(['upcoming', 'due', 'due', 'overdue']);
  expect(stateOn(first!, first!.closesOn)).toBe('missed');
  expect(stateOn({ ...first!, situation: 'studying' }, on('2026-03-20'))).toBe('answered');
});

test('work told by the graduate alone wants confirming, work told at the counter does not', () => {
  const told = { situation: 'employed' as const, source: 'self' as const, hire: 'hire' as never };
  expect([wantsConfirming(told), wantsConfirming({ ...told, source: 'counter' }), wantsConfirming({ ...told, situation: 'not-working', hire: undefined })]).toEqual([true, false, false]);
});
