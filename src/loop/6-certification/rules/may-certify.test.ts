import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { mayCertify } from './may-certify.ts';

const [fillet, groove] = ['C.24LAS01.028.1@98/2018', 'C.24LAS01.029.1@98/2018'] as [UnitKey, UnitKey];
const rina = {
  name: 'Rina', hasCompleted: true, certificate: undefined, units: [fillet, groove],
  results: [{ unitKey: fillet, result: 'competent' as const }, { unitKey: groove, result: 'competent' as const }],
};

test('who completed the training and showed every unit may be certified', () => {
  expect(mayCertify(rina).ok).toBe(true);
});

test('one unit not yet shown is named by its number', () => {
  expect(mayCertify({ ...rina, results: rina.results.slice(1) })).toEqual({ ok: false, error: { code: 'certification.not-yet-competent', name: 'Rina', units: 1 } });
});

test('a training that is not over, or was left, is not certified', () => {
  expect(mayCertify({ ...rina, hasCompleted: false })).toEqual({ ok: false, error: { code: 'certification.training-not-completed', name: 'Rina' } });
});

test('nobody holds two certificates for one training', () => {
  expect(mayCertify({ ...rina, certificate: '007/BLK/PBK/VII/2026' })).toEqual({ ok: false, error: { code: 'certification.already-certified', name: 'Rina', number: '007/BLK/PBK/VII/2026' } });
});
