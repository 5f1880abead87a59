import { fold } from '#kernel/text';
import type { TaughtUnits } from '../unit-reading.ts';
import { workIn } from './features.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

export type UnitTitle = { readonly key: string; readonly title: string };
/** How vacancies speak of units: words in Indonesian or English, and the units they mean, one blank apart, the likeliest first. */
export type UnitWords = { readonly [words: string]: string };

/** Words of a unit, the first of them apart: it is what a text is looked up by. */
export type Saying = { readonly rest: readonly string[]; readonly text: string; readonly codes: readonly string[] };
/** Titles of units, sayings, and what people said of the units of vacancies, by the work their title tells. */
export type UnitIndex = { readonly titles: TextIndex; readonly sayings: ReadonlyMap<string, readonly Saying[]>; readonly taught: ReadonlyMap<string, Taught>; /** What lines were found to say: half of the lines of a file have been read before. */ readonly read: Map<string, readonly LineUnit[]> };

/** A unit a line comes near to, and the words they share. */
export type LineUnit = { readonly code: string; readonly nearness: number; readonly words: string };

/** How many vacancies of one work people have read, and in how many of them each unit was asked for or taken away. */
export type Taught = { readings: number; readonly asked: Map<string, number>; readonly takenAway: Map<string, number> };

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
  return { titles: createTextIndex(units.map(({ key, title }) => ({ code: key, text: title, trust: 1 }))), sayings, taught: new Map(), read: new Map() };
}

/** The same with what people taught of vacancies' units. */
export function taughtBy(index: UnitIndex, readings: readonly TaughtUnits[]): UnitIndex {
  const taught = new Map<string, Taught>();
  for (const { title, asked, takenAway } of readings) {
    const work = workIn(title);
    if (work === '') continue;
    const known = taught.get(work) ?? { readings: 0, asked: new Map<string, number>(), takenAway: new Map<string, number>() };
    known.readings += 1;
    for (const unit of asked) known.asked.set(unit, (known.asked.get(unit) ?? 0) + 1);
    for (const unit of takenAway) known.takenAway.set(unit, (known.takenAway.get(unit) ?? 0) + 1);
    taught.set(work, known);
  }
  return { ...index, taught };
}
