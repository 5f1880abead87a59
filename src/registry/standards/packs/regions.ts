import { loadPack } from '#platform/packs/load-pack';
import * as rules from '../rules/regions.ts';

let byCode: ReadonlyMap<string, string> | undefined;
const regions = (): ReadonlyMap<string, string> => (byCode ??= new Map([...loadPack('regions').regions, ...loadPack('regions').villages]));
let around: rules.Neighbours | undefined;

/** 0 same district · 1 same regency · 2 neighbouring regency · 3 same province · 4 further: what "near" means in matching. */
export const distanceClass = (one: string, other: string): rules.DistanceClass => rules.distanceClass((around ??= new Map(Object.entries(loadPack('regions').neighbours))), one, other);

export const isRegion = (code: string): boolean => regions().has(code);

/** `Serpong Utara, Kota Tangerang Selatan`; with a level only that part of it. */
export const regionName = (code: string, options: { readonly level?: 'district' | 'regency' | 'province' } = {}): string => rules.regionName(regions(), code, options.level);

/** The regencies and cities of a province, by code. */
export const regencies = (province: string): rules.Option[] => inside(province, 5);

/** What lies in a region, by code: the provinces (in ''), the regencies of a province, the districts of a regency or city. */
export const regionsIn = (parent: string): rules.Option[] => inside(parent, parent === '' ? 2 : parent.length + 3);

/** The villages and wards of a district; only Banten's are in the pack. */
export const villages = (district: string): rules.Option[] => inside(district, 13);

const lists = new Map<string, rules.Option[]>();

function inside(parent: string, length: number): rules.Option[] {
  const known = lists.get(`${parent}/${length}`);
  if (known) return known;
  const list = [...regions()].filter(([code]) => code.length === length && code.startsWith(parent)).map(([value, text]) => ({ value, text }));
  if (list.length > 0) lists.set(`${parent}/${length}`, list);
  return list;
}
