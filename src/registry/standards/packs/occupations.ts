import { fold } from '#kernel/text';
import { loadPack } from '#platform/packs/load-pack';
import type { Option } from '../rules/regions.ts';

const pack = () => loadPack('occupations-kbji2014');
let kept: { byCode: ReadonlyMap<string, string>; search: readonly (readonly [string, string])[] } | undefined;
const all = () => (kept ??= { byCode: new Map(pack().occupations), search: pack().occupations.map(([code, title]) => [code, `${code} ${fold(title)}`] as const) });

/** The title of a KBJI 2014 code of any length; undefined for a code that does not exist. */
export const occupationTitle = (code: string): string | undefined => all().byCode.get(code);

export type Occupation = { readonly code: string; readonly title: string };

/** Occupations with every word of the search in code or title, groups before the jobs inside them. */
export function searchOccupations(text: string, limit = 20): Occupation[] {
  const words = fold(text).split(' ').filter(Boolean);
  const found: Occupation[] = [];
  for (const [code, haystack] of all().search) {
    if (!words.every((word) => haystack.includes(word))) continue;
    found.push({ code, title: all().byCode.get(code)! });
  }
  return found.sort((one, other) => one.code.length - other.code.length || (one.code < other.code ? -1 : 1)).slice(0, limit);
}

/** The four-digit groups, for choosing from: the level at which demand is counted. */
export const occupationOptions = (): Option[] => [...all().byCode].filter(([code]) => code.length === 4).map(([value, title]) => ({ value, text: `${value} ${title}` }));
