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
  const parts = [13, 8, 5].filter((length) => code.length >= length).map((length) => regions.get(code.slice(0, length))).filter((name) => name !== undefined);
  if (parts.length === 0) return regions.get(code) ?? code;
  return level === 'district' ? parts.at(-2) ?? parts[0]! : parts.join(', ');
}

/** Regencies that touch, each with those around it. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function distanceClass(neighbours: Neighbours, one: string, other: string): DistanceClass {
  if (one.length >= 8 && one.slice(0, 8) === other.slice(0, 8)) return 0;
  const [a, b] = [regencyOf(one), regencyOf(other)];
  if (a === b) return 1;
  if (neighbours.get(a)?.includes(b) || neighbours.get(b)?.includes(a)) return 2;
  return provinceOf(one) === provinceOf(other) ? 3 : 4;
}
