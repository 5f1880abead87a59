import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { UnitKey } from '#standards';
import { checkTeaching, findPeriod } from './check-cell.ts';

const monday = '2027-03-01' as Day;
const place = { day: monday, period: 1, shift: 'morning', first: monday, last: '2027-04-02' as Day, closedDays: ['2027-03-02' as Day], isFasting: false } as const;
const block = { kind: 'unit', unitKey: 'a@1/2020' as UnitKey, title: 'Unit a', jpKnowledge: 2, jpSkill: 6 } as const;
const teaching = {
  day: monday, period: { number: 1, from: '08:00', until: '08:45' }, block, instructor: { id: 'bagus', name: 'Bagus' },
  competences: [{ unitKey: block.unitKey, evidence: 'Sertifikat', validUntil: '2027-03-31' as Day }], absences: [], taught: [],
};

test('a cell lies in a period of the shift, on a day the class has lessons', () => {
  expect(findPeriod(place)).toEqual({ ok: true, value: { number: 1, from: '08:00', until: '08:45' } });
  expect(findPeriod({ ...place, day: '2027-03-02' as Day })).toMatchObject({ ok: false, error: { code: 'waves.day-closed' } });
  expect(findPeriod({ ...place, day: '2027-03-06' as Day })).toMatchObject({ ok: false, error: { code: 'waves.no-such-period' } });
  expect(findPeriod({ ...place, day: '2027-04-05' as Day })).toMatchObject({ ok: false, error: { code: 'waves.day-outside' } });
  expect(findPeriod({ ...place, period: 8, shift: 'afternoon' })).toMatchObject({ ok: false, error: { code: 'waves.no-such-period' } });
});

test('who teaches another class in that hour is refused, and that class is named', () => {
  const taught = [{ instructor: 'bagus', day: monday, from: '08:15', until: '09:00', classLabel: 'GMAW' }];
  expect(checkTeaching({ ...teaching, taught })).toEqual({ ok: false, error: { code: 'waves.teaches-elsewhere', field: 'instructor', instructor: 'Bagus', other: 'GMAW', from: '08.15' } });
  expect(checkTeaching({ ...teaching, taught: [{ ...taught[0]!, from: '08:45', until: '09:30' }] })).toEqual({ ok: true, value: true });
});

test('nobody teaches on leave, or a unit after the proof for it has run out; other blocks need none', () => {
  expect(checkTeaching({ ...teaching, absences: [{ from: monday, until: monday }] })).toMatchObject({ ok: false, error: { code: 'waves.on-leave' } });
  expect(checkTeaching({ ...teaching, day: '2027-04-01' as Day })).toMatchObject({ ok: false, error: { code: 'waves.may-not-teach' } });
  expect(checkTeaching({ ...teaching, competences: [], block: { kind: 'nonUnit', title: 'FMD', jpKnowledge: 0, jpSkill: 8 } })).toEqual({ ok: true, value: true });
});
