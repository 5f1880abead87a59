export type Region = { readonly code: string; readonly name: string };
export type Option = { readonly value: string; readonly text: string };

/** The country's regions by code: province `36`, regency or city `36.74`, district `36.74.01`. */
export type RegionMap = ReadonlyMap<string, string>;

/** 0 same district · 1 same regency · 2 neighbouring regency · 3 same province · 4 further. What "near" means in matching. */
export type DistanceClass = 0 | 1 | 2 | 3 | 4;

export const provinceOf = (code: string): string => code.slice(0, 2);
export const regencyOf = (code: string): string => code.slice(0, 5);

/** `Serpong Utara, Kota Tangerang Selatan`; with a level only that part. An unknown code is shown as it is. */
export function regionName(regions: RegionMap, code: string, level?: 'district' | 'regency' | 'province'): string {
  if (level === 'province') return regions.get(provinceOf(code)) ?? code;
  if (level === 'regency') return regions.get(regencyOf(code)) ?? code;
  const name = regions.get(code.slice(0, 8));
  if (!name) return regions.get(regencyOf(code)) ?? code;
  if (level === 'district' || code.length < 8) return name;
  const regency = regions.get(regencyOf(code));
  return regency ? `${name}, ${regency}` : name;
}

/** Regencies that touch, within Banten and across its border; from the map, to be extended when a centre elsewhere needs it. */
const neighbours: readonly (readonly [string, string])[] = [
  ['36.01', '36.02'], ['36.01', '36.04'], ['36.02', '36.04'], ['36.02', '36.03'], ['36.03', '36.04'], ['36.03', '36.71'], ['36.03', '36.74'], ['36.71', '36.74'],
  ['36.04', '36.72'], ['36.04', '36.73'], ['36.02', '32.01'], ['36.02', '32.02'], ['36.03', '32.01'], ['36.74', '32.01'], ['36.74', '32.76'], ['36.74', '31.74'], ['36.71', '31.73'], ['36.71', '31.74'], ['36.03', '31.73'],
];

export function distanceClass(one: string, other: string): DistanceClass {
  if (one.length >= 8 && one.slice(0, 8) === other.slice(0, 8)) return 0;
  const [a, b] = [regencyOf(one), regencyOf(other)];
  if (a === b) return 1;
  if (neighbours.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 2;
  return provinceOf(one) === provinceOf(other) ? 3 : 4;
}
