import * as rules from '../rules/regions.ts';
import { readPack } from './read-pack.ts';

const pack = readPack<{ readonly regions: readonly (readonly [string, string])[] }>('regions', { regions: [] });
let byCode: ReadonlyMap<string, string> | undefined;
const regions = (): ReadonlyMap<string, string> => (byCode ??= new Map(pack().regions));

export const isRegion = (code: string): boolean => regions().has(code);

/** `Serpong Utara, Kota Tangerang Selatan`; with a level only that part of it. */
export const regionName = (code: string, options: { readonly level?: 'district' | 'regency' | 'province' } = {}): string => rules.regionName(regions(), code, options.level);

/** The regencies and cities of a province, by code. */
export const regencies = (province: string): rules.Option[] => inside(province, 5);

/** The districts of a regency or city, by code. */
export const districts = (regency: string): rules.Option[] => inside(regency, 8);

/** All provinces, by code. */
export const provinces = (): rules.Option[] => inside('', 2);

const inside = (parent: string, length: number): rules.Option[] =>
  [...regions()].filter(([code]) => code.length === length && code.startsWith(parent)).map(([value, text]) => ({ value, text }));
