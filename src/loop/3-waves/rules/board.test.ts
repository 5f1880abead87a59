import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { conflictsOf, gapsOf, mondaysFrom, type BoardClass } from './board.ts';
import { checkDates, closeWave, finishWave, publishWave } from './wave-states.ts';

const day = (text: string): Day => text as Day;
const hall = { id: 'hall' as Id<'workshop'>, weekdays: [1, 2, 3, 4, 5] };
const bagus = 'bagus' as Id<'instructor'>;
const smaw: BoardClass = {
  id: 'smaw' as Id<'class'>, label: 'SMAW A', workshop: hall.id, startsOn: day('2027-03-01'), endsOn: day('2027-04-02'), shift: 'morning', instructors: [bagus],
  wave: 'w' as Id<'wave'>, waveLabel: 'Gelombang 1', seats: 16, isDraft: false,
};
const calm = { classes: [smaw], absences: [], closures: [] };

test('a class that is as planned is no conflict', () => {
  expect(conflictsOf(calm)).toEqual([]);
});

test('an afternoon class runs into the evening, so an evening class in the same hall clashes with it', () => {
  const afternoon = { ...smaw, shift: 'afternoon' as const };
  const evening = { ...smaw, id: 'evening' as Id<'class'>, shift: 'evening' as const, instructors: ['rizal' as Id<'instructor'>] };
  expect(conflictsOf({ ...calm, classes: [afternoon, evening] })).toMatchObject([{ kind: 'workshop', resource: 'hall' }]);
  expect(conflictsOf({ ...calm, classes: [smaw, evening] })).toEqual([]);
});

test('two classes in one week are more periods than somebody agreed to', () => {
  const evening = { ...smaw, id: 'evening' as Id<'class'>, shift: 'evening' as const, workshop: 'other' as Id<'workshop'> };
  expect(conflictsOf({ ...calm, classes: [smaw, evening], limits: new Map([['bagus', 40]]) })).toEqual([{ kind: 'hours', resource: 'bagus', class: 'smaw', other: 'evening', periods: 60, most: 40, first: '2027-03-01', last: '2027-04-02' }]);
  expect(conflictsOf({ ...calm, classes: [smaw, evening], limits: new Map([['bagus', 60]]) })).toEqual([]);
});

test('leave, a closed hall and a class without a teacher are told with their days', () => {
  const absences = [{ id: 'l' as Id<'leave'>, instructor: bagus, from: day('2027-02-25'), until: day('2027-03-03'), reason: 'Cuti' }];
  const closures = [{ id: 'c' as Id<'closure'>, workshop: hall.id, from: day('2027-03-30'), until: day('2027-04-09'), reason: 'Perawatan' }];
  const open = { ...smaw, id: 'plc' as Id<'class'>, workshop: undefined, instructors: [] };
  expect(conflictsOf({ classes: [smaw, open], absences, closures })).toEqual([
    { kind: 'leave', resource: 'bagus', class: 'smaw', reason: 'Cuti', first: '2027-03-01', last: '2027-03-03' },
    { kind: 'incomplete', class: 'plc', first: '2027-03-01', last: '2027-04-02' },
    { kind: 'closure', resource: 'hall', class: 'smaw', reason: 'Perawatan', first: '2027-03-30', last: '2027-04-02' },
  ]);
});

test('empty weeks before and after a class are two gaps, and a closed week is none', () => {
  const mondays = mondaysFrom(day('2027-02-16'), 10);
  const closures = [{ id: 'c' as Id<'closure'>, workshop: hall.id, from: day('2027-04-06'), until: day('2027-04-06'), reason: 'Rapat' }];
  expect(gapsOf(hall, { classes: [smaw], closures }, mondays)).toEqual([
    { workshop: 'hall', first: '2027-02-15', last: '2027-02-26', weeks: 2, workdays: 10 }, { workshop: 'hall', first: '2027-04-12', last: '2027-04-23', weeks: 2, workdays: 10 },
  ]);
});

const dates = { applyFrom: day('2027-01-04'), applyUntil: day('2027-01-25'), testOn: day('2027-01-28'), announceOn: day('2027-02-01'), startsOn: day('2027-02-08'), endsOn: day('2027-03-26') };

test('the days of a wave follow each other, and the first that does not is named', () => {
  expect(checkDates(dates)).toEqual({ ok: true, value: true });
  expect(checkDates({ ...dates, testOn: day('2027-01-25') })).toEqual({ ok: false, error: { code: 'waves.dates-order', field: 'testOn', earlier: '2027-01-25' } });
});

test('a wave is published when every class has a room and a teacher, closed after the last day to apply, finished after the last lesson', () => {
  const ready = { label: 'SMAW A', workshop: hall.id, instructors: 1 };
  const draft = { status: 'draft', applyUntil: dates.applyUntil } as const;
  expect(publishWave(draft, [ready, { ...ready, label: 'PLC', instructors: 0 }], day('2027-01-02'))).toEqual({ ok: false, error: { code: 'waves.class-incomplete', class: 'PLC' } });
  expect(publishWave(draft, [ready], day('2027-01-02'))).toEqual({ ok: true, value: 'published' });
  expect(publishWave(draft, [ready], day('2027-01-26'))).toMatchObject({ ok: false, error: { code: 'waves.apply-until-past' } });
  expect(closeWave({ ...draft, status: 'published' }, dates.applyUntil)).toMatchObject({ ok: false, error: { code: 'waves.still-open' } });
  expect(closeWave({ ...draft, status: 'published' }, dates.testOn)).toEqual({ ok: true, value: 'closed' });
  expect(finishWave({ status: 'closed', endsOn: dates.endsOn }, day('2027-03-27'))).toEqual({ ok: true, value: 'finished' });
});
