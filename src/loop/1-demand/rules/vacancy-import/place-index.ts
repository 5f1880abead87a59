import { fold } from '#kernel/text';

export type RegionFacts = readonly (readonly [code: string, name: string])[];
export type PlaceAliases = { readonly aliases: { readonly [text: string]: string }; readonly abroad: readonly string[]; readonly nationwide: readonly string[] };

/** What one name can mean, best first: a city before the regency of the same name, a regency before a district. */
export type PlaceMeanings = { readonly codes: readonly string[]; readonly isAlias: boolean };

export type PlaceIndex = {
  find(text: string): PlaceMeanings;
  has(code: string): boolean;
  isAbroad(text: string): boolean;
  isNationwide(text: string): boolean;
};

type Level = 'province' | 'kota' | 'kabupaten' | 'district';
const directions: Readonly<Record<string, string>> = { north: 'utara', south: 'selatan', west: 'barat', east: 'timur', central: 'tengah', southeast: 'tenggara' };

/** Built once for an import: every way to write a region of Indonesia leads to its code. */
export function createPlaceIndex(regions: RegionFacts, { aliases, abroad, nationwide }: PlaceAliases): PlaceIndex {
  const codes = new Set(regions.map(([code]) => code));
  const byName = new Map<string, { code: string; level: Level }[]>();
  for (const [code, name] of regions) {
    const { level, bare } = levelOf(fold(name), code);
    const key = squeeze(bare);
    byName.set(key, [...(byName.get(key) ?? []), { code, level }]);
  }
  const squeezed = new Map(Object.entries(aliases).map(([text, code]) => [squeeze(text), code]));
  const outside = new Set(abroad.map(squeeze));
  const everywhere = new Set(nationwide.map(squeeze));
  const namesOf = (bare: string, level: Level | undefined): string[] => (byName.get(squeeze(bare)) ?? [])
    .filter((region) => !level || region.level === level).sort((one, other) => rank[one.level] - rank[other.level] || (one.code < other.code ? -1 : 1)).map(({ code }) => code);
  return {
    has: (code) => codes.has(code),
    isAbroad: (text) => outside.has(squeeze(fold(text))),
    isNationwide: (text) => everywhere.has(squeeze(fold(text))),
    find: (text) => {
      const folded = fold(text);
      const { level, bare } = hintOf(folded);
      const found = namesOf(bare, level);
      const alias = squeezed.get(squeeze(folded)) ?? (found.length === 0 ? squeezed.get(squeeze(bare)) : undefined);
      if (alias) return { codes: [alias], isAlias: found[0] !== alias };
      if (found.length > 0) return { codes: found, isAlias: false };
      const translated = translate(bare);
      return translated === bare ? { codes: level ? namesOf(folded, undefined) : [], isAlias: false } : { codes: namesOf(translated, level), isAlias: true };
    },
  };
}

// A province comes first: where a city shares its name, the wider meaning is the one that is surely true.
const rank: Readonly<Record<Level, number>> = { province: 0, kota: 1, kabupaten: 2, district: 3 };

/** Blanks and `dan` differ from writer to writer: Palangka Raya, Pangkajene (dan) Kepulauan. */
const squeeze = (text: string): string => text.replace(/\bdan\b/g, '').replace(/ /g, '');

function levelOf(name: string, code: string): { level: Level; bare: string } {
  if (code.length === 2) return { level: 'province', bare: name };
  if (code.length > 5) return { level: 'district', bare: name };
  const level = name.startsWith('kota ') ? 'kota' : 'kabupaten';
  return { level, bare: name.replace(/^(kota|kabupaten) (administrasi )?/, '') };
}

/** What the words around a name say about its level. */
function hintOf(text: string): { level: Level | undefined; bare: string } {
  const before = /^(kabupaten|kab|kota|kecamatan|kec|provinsi|prov|propinsi) (?:(?:administrasi|adm) )?(.+)$/.exec(text);
  if (before) return { level: levelWords[before[1]!], bare: before[2]! };
  const after = /^(.+) (regency|district|city|province)$/.exec(text);
  return after ? { level: levelWords[after[2]!], bare: after[1]! } : { level: undefined, bare: text };
}

const levelWords: Readonly<Record<string, Level>> = {
  kabupaten: 'kabupaten', kab: 'kabupaten', regency: 'kabupaten', district: 'kabupaten', kota: 'kota', city: 'kota',
  kecamatan: 'district', kec: 'district', provinsi: 'province', prov: 'province', propinsi: 'province', province: 'province',
};

/** `north konawe` → `konawe utara`. */
function translate(text: string): string {
  const [first = '', ...others] = text.split(' ');
  return others.length > 0 && Object.hasOwn(directions, first) ? `${others.join(' ')} ${directions[first]}` : text;
}
