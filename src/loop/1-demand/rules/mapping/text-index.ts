import { featuresOf, plainly, type Feature, type Told } from './features.ts';

/**
 * One way to say what a code means: a title, a job word, a text that a person confirmed. `trust` scales what it can score.
 * An exact phrase is met by its words and roots alone, not by letters: for long lists.
 */
export type Phrase = { readonly code: string; readonly text: string; readonly trust: number; readonly isExact?: boolean };

/** An inverted index on typed arrays: `posts[starts[f] .. starts[f + 1]]` are the phrases that have feature `f`. */
export type TextIndex = {
  readonly codes: readonly string[];
  /** The code of each phrase, as a place in `codes`. */
  readonly codeOf: Uint16Array;
  readonly trust: Float32Array;
  /** What a phrase is worth in full: its own score against itself. */
  readonly full: Float32Array;
  readonly features: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
  readonly starts: Uint32Array;
  readonly posts: Uint32Array;
  /** Written and wiped by every search: no search allocates for all phrases. */
  readonly scores: Float32Array;
  readonly best: Float32Array;
  readonly bestPhrase: Uint32Array;
  readonly sum: Float32Array;
};

export function createTextIndex(phrases: readonly Phrase[]): TextIndex {
  const codes = [...new Set(phrases.map((phrase) => phrase.code))];
  const placeOf = new Map(codes.map((code, at) => [code, at]));
  const features = new Map<string, number>();
  const counts: number[] = [];
  const held = phrases.map(({ text, isExact }) => featuresOf(plainly(text), !isExact).map((one) => {
    const known = features.get(one.key) ?? features.size;
    features.set(one.key, known);
    counts[known] = (counts[known] ?? 0) + 1;
    return { feature: known, weight: one.weight };
  }));
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + phrases.length / count));
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => { starts[at + 1] = starts[at]! + count; });
  const posts = new Uint32Array(starts[counts.length]!);
  const filled = starts.slice();
  held.forEach((list, phrase) => list.forEach(({ feature }) => { posts[filled[feature]!++] = phrase; }));
  return {
    codes, features, rarity, starts, posts,
    codeOf: Uint16Array.from(phrases, (phrase) => placeOf.get(phrase.code)!),
    trust: Float32Array.from(phrases, (phrase) => phrase.trust),
    full: Float32Array.from(held, (list) => list.reduce((sum, { feature, weight }) => sum + weight * rarity[feature]!, 0)),
    scores: new Float32Array(phrases.length), best: new Float32Array(codes.length), bestPhrase: new Uint32Array(codes.length), sum: new Float32Array(codes.length),
  };
}

/** How near a text comes to a phrase, 0 to 1, and which phrase it is. */
export type Near = { readonly code: string; readonly nearness: number; readonly phrase: number };
export type Search = {
  readonly near: readonly Near[];
  readonly features: readonly Feature[];
  /** The share of what the text says that any phrase has ever said. */
  readonly known: number;
};

/** A word nobody has ever used still counts against a match, as much as a rare one. */
const unknownRarity = 6;
/** How much a phrase's unmatched rest counts, against the text's: vacancies say more than titles do. */
const restOfPhrase = 0.62;
const restOfText = 0.38;
/** Letters that more phrases share than this tell nothing and cost most. */
const commonLetters = 300;
/** Below this a phrase is passed over: a few letters in common mean nothing. */
const leastNearness = 0.05;
/** What further phrases of the same code add to its best one. */
const support = 0.06;

/** The codes nearest to a text, best first. */
export function search(index: TextIndex, told: readonly Told[], most: number): Search {
  const features = featuresOf(told);
  const { touched, own, unknown } = touch(index, features);
  const near = nearestCodes(index, touched, own);
  near.sort((one, other) => other.nearness - one.nearness || (one.code < other.code ? -1 : 1));
  return { near: near.slice(0, most), features, known: own === 0 ? 0 : 1 - unknown / own };
}

/** Adds up what every phrase shares with the text; `own` is what the text says, `unknown` the part no phrase has ever said. */
function touch({ scores, starts, posts, ...index }: TextIndex, features: readonly Feature[]): { touched: number[]; own: number; unknown: number } {
  const touched: number[] = [];
  let own = 0;
  let unknown = 0;
  for (const { key, weight } of features) {
    const feature = index.features.get(key);
    const worth = weight * (feature === undefined ? unknownRarity : index.rarity[feature]!);
    own += worth;
    if (feature === undefined) unknown += worth;
    if (feature === undefined || (starts[feature + 1]! - starts[feature]! > commonLetters && key.startsWith('#'))) continue;
    for (let at = starts[feature]!, end = starts[feature + 1]!; at < end; at += 1) {
      const phrase = posts[at]!;
      if (scores[phrase] === 0) touched.push(phrase);
      scores[phrase]! += worth;
    }
  }
  return { touched, own, unknown };
}

/** The best phrase of each code that was touched; wipes the scores for the next search. */
function nearestCodes({ scores, full, trust, codeOf, codes, best, bestPhrase, sum }: TextIndex, touched: readonly number[], own: number): Near[] {
  const met: number[] = [];
  for (const phrase of touched) {
    const shared = scores[phrase]!;
    scores[phrase] = 0;
    const nearness = (trust[phrase]! * shared) / (shared + restOfPhrase * (full[phrase]! - shared) + restOfText * (own - shared));
    if (nearness < leastNearness) continue;
    const code = codeOf[phrase]!;
    if (sum[code] === 0) met.push(code);
    sum[code]! += nearness * nearness;
    if (nearness > best[code]!) {
      best[code] = nearness;
      bestPhrase[code] = phrase;
    }
  }
  return met.map((code) => {
    const nearness = best[code]!;
    const others = sum[code]! - nearness * nearness;
    best[code] = 0;
    sum[code] = 0;
    return { code: codes[code]!, nearness: nearness + support * Math.min(1, others), phrase: bestPhrase[code]! };
  });
}

/** The words of a text that a phrase has too, in the text's order. */
export function wordsBehind({ features }: Search, phrase: number, index: TextIndex): string[] {
  const words: string[] = [];
  for (const { key, word } of features) {
    const feature = index.features.get(key);
    if (feature === undefined || words.includes(word) || (key.startsWith('#') && words.length > 0)) continue;
    if (hasPost(index, feature, phrase)) words.push(word);
  }
  return words;
}

function hasPost({ posts, starts }: TextIndex, feature: number, phrase: number): boolean {
  let low = starts[feature]!;
  let high = starts[feature + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (posts[middle]! < phrase) low = middle + 1;
    else high = middle;
  }
  return low < starts[feature + 1]! && posts[low] === phrase;
}
