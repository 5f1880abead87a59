import { fold } from '#kernel/text';
import { strengthFor, unitConfidence } from './calibration.ts';
import { plainly, wordsOf, workIn } from './features.ts';
import type { Suggestion } from './map-text.ts';
import { search, wordsBehind } from './text-index.ts';
import type { LineUnit, Taught, UnitIndex } from './unit-phrases.ts';

export type Described = { readonly title: string; readonly description: string; readonly skills: readonly string[] };

/** What speaks for a unit: how strongly its words do, how near a line comes to its title, in how many ways it is said, and whether the vacancy's own title says so. */
export type UnitSigns = { readonly strength: number; readonly nearness: number; readonly ways: number; readonly isInTitle: boolean };
export type UnitFound = UnitSigns & { readonly code: string; readonly words: readonly string[] };

/** Lines that are looked at, each as a text of its own: one line is one task, as one unit is. */
const mostLines = 14;
const mostWords = 60;
/** Lines that are also compared with titles of units, which costs more. */
const mostCompared = 6;
/** From here on a line speaks of what the unit is about. Titles of units are long; a line shares a part of one. */
const nearEnough = 0.42;
/** One shared word proves nothing: `komputer` stands in many units. */
const leastWords = 2;
/** What the second and third meaning of a saying weigh. */
const byPlace = [1, 0.8, 0.65];
const ofTitle = 0.9;
const ofLine = 0.7;
/** What is said further down is more often a wish than the work. */
const lessEachLine = 0.03;

/** Below this a proposal is more often wrong than not, and none is better. */
export const leastConfidence = 0.3;

/** The units of the library that a vacancy asks for, the surest first, with the words that caused each. */
export function mapUnits(vacancy: Described, index: UnitIndex, most = 5): Suggestion[] {
  return findUnits(vacancy, index)
    .map(({ code, words, ...signs }) => ({ code, words, confidence: Math.round(1000 * unitConfidence(signs)) / 1000 }))
    .filter((one) => one.confidence >= leastConfidence)
    .sort((one, other) => other.confidence - one.confidence || (one.code < other.code ? -1 : 1)).slice(0, most);
}

/** Everything that speaks for any unit, before it is judged. */
export function findUnits({ title, description, skills }: Described, index: UnitIndex): UnitFound[] {
  const lines = [title, ...skills, ...description.split(/\n|(?<=[.;●•])\s/)].filter((line) => line.trim() !== '').slice(0, mostLines);
  const found = new Map<string, { strength: number; nearness: number; ways: Set<string>; isInTitle: boolean }>();
  const note = (code: string, { weight = 0, nearness = 0 }, way: string, isInTitle: boolean): void => {
    const one = found.get(code) ?? { strength: 0, nearness: 0, ways: new Set<string>(), isInTitle: false };
    // A second way to say the same adds to the first; the same way again adds nothing.
    if (!one.ways.has(way)) one.strength = 1 - (1 - one.strength) * (1 - weight);
    one.nearness = Math.max(one.nearness, nearness);
    one.ways.add(way);
    one.isInTitle ||= isInTitle;
    found.set(code, one);
  };
  lines.forEach((line, at) => {
    for (const { text, codes } of sayingsIn(line, index)) codes.forEach((code, place) => note(code, { weight: (at === 0 ? ofTitle : Math.max(0.3, ofLine - lessEachLine * at)) * (byPlace[place] ?? 0.5) }, text, at === 0));
    if (at < mostCompared) for (const { code, nearness, words } of unitsNear(line, index)) note(code, { nearness }, words, at === 0);
  });
  const taught = index.taught.size > 0 ? index.taught.get(workIn(title)) : undefined;
  for (const [code, times] of taught?.asked ?? []) note(code, { weight: strengthFor(shareTaught(times, taught!)) }, workIn(title), true);
  return [...found].map(([code, { ways, strength, nearness, isInTitle }]) => {
    const left = taught ? 1 - shareTaught(taught.takenAway.get(code) ?? 0, taught) : 1;
    return { code, strength: strength * left, nearness: nearness * left, isInTitle, ways: ways.size, words: [...ways] };
  });
}

/** Vacancies of one title differ: of what one was read to ask for, the next asks for half (labelled pairs of the tuning half); each further reading makes it surer. */
const shareTaught = (times: number, { readings }: Taught): number => times / (readings + 1);

/** Lines that are kept, and how long they may be: the same few thousand titles and tasks make most of a file. */
const mostRead = 4_000;
const longestRead = 100;

function unitsNear(line: string, index: UnitIndex): readonly LineUnit[] {
  const before = index.read.get(line);
  if (before) return before;
  const found = compareWithTitles(line, index);
  if (line.length > longestRead) return found;
  if (index.read.size >= mostRead) index.read.clear();
  // Written anew: a line cut out of a text would keep the whole text.
  index.read.set(` ${line}`.slice(1), found);
  return found;
}

function compareWithTitles(line: string, { titles }: UnitIndex): readonly LineUnit[] {
  if (wordsOf(line).length < leastWords) return [];
  const near = search(titles, plainly(line).slice(0, 12), 3);
  return near.near.filter(({ nearness }) => nearness >= nearEnough).flatMap(({ code, nearness, phrase }) => {
    const words = wordsBehind(near, phrase, titles);
    return words.length < leastWords ? [] : [{ code, nearness: Math.min(1, nearness), words: words.join(' ') }];
  });
}

/** The sayings a line holds, from left to right; words of one are not read again for a shorter one. */
function sayingsIn(line: string, { sayings }: UnitIndex): { text: string; codes: readonly string[] }[] {
  const words = fold(line.slice(0, 600)).split(' ').slice(0, mostWords);
  const held: { text: string; codes: readonly string[] }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const saying = sayings.get(words[at]!)?.find(({ rest }) => rest.every((word, after) => words[at + 1 + after] === word));
    if (!saying) continue;
    held.push(saying);
    at += saying.rest.length;
  }
  return held;
}
