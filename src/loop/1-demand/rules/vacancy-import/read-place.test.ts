import { expect, test } from 'vitest';
import { someContext } from './examples.ts';
import { readPlace, type PlaceTexts } from './read-place.ts';

const { places } = someContext();
const nowhere: PlaceTexts = { place: '', district: '', regency: '', province: '', regencyCode: '' };
const where = (texts: Partial<PlaceTexts>): unknown[] => {
  const { value, repair } = readPlace({ ...nowhere, ...texts }, places, '36');
  return [value, repair];
};

test.each([
  ['KOTA TANGERANG SELATAN', '36.74', undefined], ['Kab. Tangerang', '36.03', undefined], ['Tangerang, Banten', '36.71', 'place.kota-assumed'], ['Tangerang Regency', '36.03', undefined],
  ['Kota Adm. Jakarta Selatan', '31.74', undefined], ['Jakarta Selatan, Jakarta Raya\n(Hibrid)', '31.74', undefined], ['South Jakarta', '31.74', 'place.from-alias'], ['North Konawe', '74.09', 'place.from-alias'],
  ['BSD', '36.74', 'place.from-alias'], ['Serpong Utara', '36.74.02', undefined], ['Cikande, Banten', '36.04.10', undefined], ['Ciledug', '36.71.06', 'place.home-assumed'], ['Ciledug, Jawa Barat', '32.09.02', undefined],
  ['Waru', '32', 'place.ambiguous'], ['Jakarta Raya', '31', 'place.province-only'], ['Cilegon,Jakarta Raya', '36.72', 'place.first-of-several'], ['Jl. Mawar 5, Cilegon', '36.72', 'place.from-alias'],
  ['Kota CilegonFarmasiKota Cilegon', '36.72', 'place.from-alias'], ['Kuala Lumpur', undefined, 'place.abroad'], ['Indonesia', undefined, 'place.nationwide'], ['Negeri Dongeng', undefined, 'place.unknown'], ['', undefined, 'place.missing'],
])('%j is region %s', (place, code, repair) => {
  expect(where({ place })).toEqual([code, repair]);
});

test('a code of the land is believed, dotted or not; an unknown one gives way to the words', () => {
  expect(where({ regencyCode: '3674', regency: 'Cilegon' })).toEqual(['36.74', undefined]);
  expect(where({ regencyCode: '36.74.02' })).toEqual(['36.74.02', undefined]);
  expect(where({ regencyCode: '9999', regency: 'Kota Cilegon' })).toEqual(['36.72', 'place.unknown-code']);
});

test('district, regency and province in columns of their own narrow each other down', () => {
  expect(where({ district: 'Waru', regency: 'Kab. Bekasi', province: 'Jawa Barat' })).toEqual(['32.16.05', undefined]);
  expect(where({ regency: 'Konawe Utara', province: 'Sulawesi Tenggara' })).toEqual(['74.09', undefined]);
});
