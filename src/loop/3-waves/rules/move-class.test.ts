import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import { moveClass, mostDaysLater } from './move-class.ts';

const day = (text: string): Day => text as Day;
const [today, first, last] = [day('2027-03-01'), day('2027-04-05'), day('2027-05-14')];
const smaw = { label: 'SMAW A', isPinned: false, startsOn: first, endsOn: last };
const wave = { status: 'published' as const, endsOn: day('2027-05-21') };
const fund = { until: day('2027-12-31') };
const move = (to: string, facts: Partial<typeof smaw> = {}, of: { status: 'draft' | 'published' | 'closed' | 'finished'; endsOn: Day } = wave, money = fund) => moveClass({ ...smaw, ...facts }, of, money, day(to), today);

test('a public class begins later and keeps its length; its wave lasts until it is over', () => {
  expect(move('2027-04-12')).toEqual({ ok: true, value: { startsOn: '2027-04-12', endsOn: '2027-05-21', waveEndsOn: '2027-05-21' } });
  expect(move('2027-04-19', {}, { ...wave, status: 'closed' })).toEqual({ ok: true, value: { startsOn: '2027-04-19', endsOn: '2027-05-28', waveEndsOn: '2027-05-28' } });
});

test('never earlier than people were told, never a quarter later, never past its money', () => {
  expect(move('2027-04-05')).toMatchObject({ error: { code: 'waves.only-later', first } });
  expect(move('2027-03-29')).toMatchObject({ error: { code: 'waves.only-later' } });
  expect(move(addDays(first, mostDaysLater)).ok).toBe(true);
  expect(move(addDays(first, mostDaysLater + 1))).toMatchObject({ error: { code: 'waves.too-much-later', last: addDays(first, mostDaysLater) } });
  expect(move('2027-04-12', {}, wave, { until: day('2027-05-20') })).toMatchObject({ error: { code: 'waves.money-over', last: '2027-05-20' } });
  expect(move('2027-04-12', {}, wave, { until: day('2027-05-13') }).ok).toBe(true);
});

test('what has begun, is pinned, is no more or was never public stays', () => {
  expect(move('2027-04-12', { startsOn: today })).toMatchObject({ error: { code: 'waves.class-began' } });
  expect(move('2027-04-12', { isPinned: true })).toMatchObject({ error: { code: 'waves.class-pinned', class: 'SMAW A' } });
  for (const status of ['draft', 'finished'] as const) expect(move('2027-04-12', {}, { ...wave, status })).toMatchObject({ error: { code: 'waves.wrong-status' } });
});
