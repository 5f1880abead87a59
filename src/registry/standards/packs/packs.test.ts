import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';
import { holidayOn } from './calendar.ts';
import { occupationOptions, occupationTitle, searchOccupations } from './occupations.ts';
import { distanceClass, regencies, regionName, regionsIn } from './regions.ts';

test('a district is named with its regency, and any part of it alone', () => {
  expect(regionName('36.74.02')).toBe('Serpong Utara, Kota Tangerang Selatan');
  expect(regionName('36.74.02', { level: 'regency' })).toBe('Kota Tangerang Selatan');
  expect(regionName('36.74.02', { level: 'district' })).toBe('Serpong Utara');
  expect(regionName('36.74')).toBe('Kota Tangerang Selatan');
  expect(regionName('99.99')).toBe('99.99');
});

test('Banten has eight regencies and cities', () => {
  expect(regencies('36').map((one) => one.value)).toEqual(['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']);
  expect(regionsIn('36.74')).toHaveLength(7);
});

test('near is counted in five steps', () => {
  expect(distanceClass('36.74.02', '36.74.02')).toBe(0);
  expect(distanceClass('36.74.02', '36.74.01')).toBe(1);
  expect(distanceClass('36.74.02', '36.71.01')).toBe(2);
  expect(distanceClass('36.74', '36.01')).toBe(3);
  expect(distanceClass('36.74.02', '12.71')).toBe(4);
  expect(distanceClass('36.74', '36.74')).toBe(1);
});

test('occupations are found by words and by code, groups first', () => {
  expect(occupationTitle('7212')).toMatch(/las/i);
  expect(occupationTitle('0000')).toBeUndefined();
  expect(searchOccupations('7212')[0]).toMatchObject({ code: '7212' });
  expect(searchOccupations('tukang las', 50).map((one) => one.code).every((code) => code.startsWith('7'))).toBe(true);
  expect(occupationOptions()).toHaveLength(446);
});

test('Independence Day is no ordinary day, and a Friday has its pause', () => {
  expect(holidayOn('2026-08-17' as Day)).toMatch(/Kemerdekaan/);
  expect(holidayOn('2026-11-24' as Day)).toBeUndefined();
  expect(loadPack('timetable-pattern').days['5']!.pauses.some((pause) => pause.kind === 'prayer-and-lunch')).toBe(true);
});
