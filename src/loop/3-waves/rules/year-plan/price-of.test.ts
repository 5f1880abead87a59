import { expect, test } from 'vitest';
import { priceOf } from './price-of.ts';

const rod = { name: 'Elektroda', quantity: 10, measure: 'kg', price: 40_000 };
const version = (resources: object, totalJp = 240) => ({ totalJp, resources: { instructors: '', equipment: [], materials: [], ...resources } });

test('a class costs what its program says for its seats and periods', () => {
  const resources = { materials: [rod], costs: [{ name: 'Honor', amount: 85_000, per: 'jp' as const }, { name: 'Modul', amount: 1_000_000, per: 'class' as const }] };
  expect(priceOf(version(resources), 16, 92_000_000)).toEqual({ rupiah: 16 * 400_000 + 240 * 85_000 + 1_000_000, from: 'program' });
  expect(priceOf(version(resources), 8, 92_000_000).rupiah).toBe(8 * 400_000 + 240 * 85_000 + 1_000_000);
});

test('materials without a price make it at least that; a program without any costs is a guess by its periods', () => {
  expect(priceOf(version({ materials: [rod, { ...rod, price: undefined }] }), 16, 92_000_000)).toEqual({ rupiah: 6_400_000, from: 'partly' });
  expect(priceOf(version({}), 16, 92_000_000)).toEqual({ rupiah: 92_000_000, from: 'guess' });
  expect(priceOf(version({ materials: [{ ...rod, price: undefined }] }, 120), 16, 92_000_000)).toEqual({ rupiah: 46_000_000, from: 'guess' });
});
