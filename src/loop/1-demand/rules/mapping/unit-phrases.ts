import { fold } from '#kernel/text';
import { createTextIndex, type TextIndex } from './text-index.ts';

export type UnitTitle = { readonly key: string; readonly title: string };
/** How vacancies speak of units: words in Indonesian or English, and the units they mean, one blank apart, the likeliest first. */
export type UnitWords = { readonly [words: string]: string };

/** Words of a unit, the first of them apart: it is what a text is looked up by. */
export type Saying = { readonly rest: readonly string[]; readonly text: string; readonly codes: readonly string[] };
export type UnitIndex = { readonly titles: TextIndex; readonly sayings: ReadonlyMap<string, readonly Saying[]> };

/** The units of the library by their titles and by the words people use for them. Words of a unit that the library does not hold are passed over. */
export function createUnitIndex(units: readonly UnitTitle[], words: UnitWords): UnitIndex {
  const known = new Set(units.map(({ key }) => key));
  const sayings = new Map<string, Saying[]>();
  for (const [text, keys] of Object.entries(words)) {
    const codes = keys.split(' ').filter((key) => known.has(key));
    const [first = '', ...rest] = fold(text).split(' ');
    if (codes.length === 0) continue;
    sayings.set(first, [...(sayings.get(first) ?? []), { rest, text, codes }]);
  }
  // The longest first: `microsoft excel` is one saying, not two.
  for (const list of sayings.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  return { titles: createTextIndex(units.map(({ key, title }) => ({ code: key, text: title, trust: 1 }))), sayings };
}
