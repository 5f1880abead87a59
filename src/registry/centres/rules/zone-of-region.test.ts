import { expect, test } from 'vitest';
import { timeIn } from '#kernel/zone';
import { zoneOfRegion } from './zone-of-region.ts';

test('a centre keeps the time of its province', () => {
  const shortOf = (region: string): string => timeIn(zoneOfRegion(region)).short;
  // Serpong, Palangka Raya; Makassar, Denpasar, Banjarmasin; Ambon, Jayapura, Sorong.
  expect(['36.74.01', '62.71', '73.71', '51.71', '63.71', '81.71', '91.71', '96.71'].map(shortOf)).toEqual(['WIB', 'WIB', 'WITA', 'WITA', 'WITA', 'WIT', 'WIT', 'WIT']);
});
