import { fold } from '#kernel/text';
import { stem } from './stem.ts';

/** What a text is compared by. `word` is the word as the text has it, so that an answer can show what caused it. */
export type Feature = { readonly key: string; readonly word: string; readonly weight: number };

/** Whole words say most; roots find `menjahit` in `penjahit`; two words in order tell `sales admin` from `admin sales`; letters forgive slips. */
const weights = { word: 1, root: 0.7, pair: 0.6, letters: 0.22 };

const generic = new Set(('staff staf senior junior intern internship magang pemagang asisten assistant trainee officer pelaksana petugas tenaga karyawan pegawai ahli pertama terampil '
  + 'sr jr spv urgent dibutuhkan lowongan kerja bagian divisi bidang unit area program pada of and the for dan di untuk atau penempatan ytdl ybdi lainnya selain').split(' '));

/** Words that say rank or place, not the work. */
export const isGeneric = (word: string): boolean => generic.has(word) || /^\d+$/.test(word);
/** What a word of rank still weighs: `asisten apoteker` is not quite `apoteker`. */
const genericShare = 0.25;

export const wordsOf = (text: string): string[] => fold(text.replace(/c\+\+/gi, 'cpp').replace(/c#/gi, 'csharp').replace(/\.net\b/gi, ' net')).split(' ').filter((word) => word !== '');

/** A word and how much it counts: what stands in brackets or after a dash is more often a place or a rank than the job. */
export type Told = { readonly word: string; readonly share: number };
const asideShare = 0.5;

export function tell(title: string): Told[] {
  const aside = /\([^)]*\)?|\s[-–—|]\s.*$/g;
  const main = wordsOf(title.replace(aside, ' '));
  const rest = wordsOf((title.match(aside) ?? []).join(' '));
  if (main.length === 0) return rest.map((word) => ({ word, share: 1 }));
  return [...main.map((word) => ({ word, share: 1 })), ...rest.map((word) => ({ word, share: asideShare }))];
}

/** What is said beside the title is met by whole words only. */
const leastForLetters = 0.5;

export const plainly = (text: string): Told[] => wordsOf(text).map((word) => ({ word, share: 1 }));

/** Titles with the same of these tell the same work: without rank, without what stands in brackets or after a dash, in any order. */
export const workIn = (title: string): string =>
  [...new Set(tell(title).filter(({ word, share }) => share === 1 && !isGeneric(word)).map(({ word }) => word))].sort().join(' ');

export function featuresOf(told: readonly Told[], withLetters = true): Feature[] {
  const found = new Map<string, Feature>();
  const add = (key: string, word: string, weight: number): void => {
    if (!found.has(key)) found.set(key, { key, word, weight });
  };
  told.forEach(({ word, share: given }, at) => {
    const share = given * (isGeneric(word) ? genericShare : 1);
    add(word, word, weights.word * share);
    const { root, rootKey, letters } = piecesOf(word);
    add(rootKey, word, weights.root * share);
    if (isGeneric(word)) return;
    const next = told[at + 1];
    if (next !== undefined && !isGeneric(next.word)) add(`${root} ${piecesOf(next.word).root}`, word, weights.pair * Math.min(given, next.share));
    if (withLetters && given >= leastForLetters && word.length > 3) for (const key of letters) add(key, word, weights.letters * share);
  });
  return [...found.values()];
}

type Pieces = { readonly root: string; readonly rootKey: string; readonly letters: readonly string[] };

/** Files of thousands of rows are made of the same few thousand words; each is taken apart once. */
const known = new Map<string, Pieces>();
const mostKnown = 10_000;
/** A few thousand runs of three letters make all words. */
const runs = new Map<string, string>();
const longestKnown = 40;

function piecesOf(word: string): Pieces {
  const before = known.get(word);
  if (before) return before;
  const root = stem(word);
  const pieces = { root, rootKey: `~${root}`, letters: Array.from({ length: word.length + 1 }, (_, from) => runOf(` ${word} `.slice(from, from + 3))) };
  if (known.size >= mostKnown) known.clear();
  // Written anew: a word cut out of a text would keep the whole text.
  if (word.length <= longestKnown) known.set(` ${word}`.slice(1), pieces);
  return pieces;
}

function runOf(letters: string): string {
  const before = runs.get(letters);
  if (before !== undefined) return before;
  if (runs.size >= 4 * mostKnown) runs.clear();
  const key = `#${letters}`;
  runs.set(letters, key);
  return key;
}
