import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { assess, isCompetent, unitsMissing } from './assess.ts';

const [fillet, groove] = ['C.24LAS01.028.1@98/2018', 'C.24LAS01.029.1@98/2018'] as [UnitKey, UnitKey];
const lestari = { assessor: { id: 'user-lestari', name: 'Lestari' }, instructors: ['user-bagus'], units: [fillet, groove] };

test('an assessor who did not teach the class may judge its units', () => {
  expect(assess([{ unitKey: fillet, result: 'competent' }], lestari).ok).toBe(true);
});

test('an instructor of the class may not assess its trainees', () => {
  expect(assess([{ unitKey: fillet, result: 'competent' }], { ...lestari, assessor: { id: 'user-bagus', name: 'Bagus' } }))
    .toEqual({ ok: false, error: { code: 'certification.assessor-teaches', assessor: 'Bagus' } });
});

test('not yet competent needs a reason, and blanks are none', () => {
  expect(assess([{ unitKey: groove, result: 'not-yet', reason: '  ' }], lestari)).toEqual({ ok: false, error: { code: 'certification.reason-missing', field: 'results.1.reason' } });
  expect(assess([{ unitKey: groove, result: 'not-yet', reason: 'Akar las belum tembus' }], lestari).ok).toBe(true);
});

test('a unit outside the program is refused', () => {
  expect(assess([{ unitKey: 'J.591120.001.01@400/2014' as UnitKey, result: 'competent' }], lestari)).toMatchObject({ ok: false, error: { code: 'certification.unknown-unit' } });
});

test('one unit not yet shown keeps somebody from being competent', () => {
  expect(isCompetent([fillet, groove], [{ unitKey: fillet, result: 'competent' }, { unitKey: groove, result: 'not-yet' }])).toBe(false);
  expect(unitsMissing([fillet, groove], [{ unitKey: fillet, result: 'competent' }])).toBe(1);
  expect(isCompetent([fillet, groove], [{ unitKey: groove, result: 'competent' }, { unitKey: fillet, result: 'competent' }])).toBe(true);
});

test('a program without units certifies nobody', () => {
  expect(isCompetent([], [])).toBe(false);
});
