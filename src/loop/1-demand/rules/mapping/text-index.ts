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
  readonly touched: Uint32Array;
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
    scores: new Float32Array(phrases.length), best: new Float32Array(codes.length), bestPhrase: new Uint32Array(codes.length), sum: new Float32Array(codes.length), touched: new Uint32Array(phrases.length),
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
  const { count, own, unknown } = touch(index, features);
  return { near: nearestCodes(index, count, own, most), features, known: own === 0 ? 0 : 1 - unknown / own };
}

/** Adds up what every phrase shares with the text, and notes which and how many; `own` is what the text says, `unknown` the part no phrase has ever said. */
function touch(index: TextIndex, features: readonly Feature[]): { count: number; own: number; unknown: number } {
  const { scores, starts, posts, touched } = index;
  let count = 0;
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
      if (scores[phrase] === 0) touched[count++] = phrase;
      scores[phrase]! += worth;
    }
  }
  return { count, own, unknown };
}

/** The best phrase of each code that was touched, the nearest codes only; wipes the scores for the next search. */
function nearestCodes({ scores, full, trust, codeOf, codes, best, bestPhrase, sum, touched }: TextIndex, count: number, own: number, most: number): Near[] {
  const met: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const phrase = touched[at]!;
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
  const near: Near[] = [];
  for (const code of met) {
    const others = sum[code]! - best[code]! * best[code]!;
    const nearness = best[code]! + support * Math.min(1, others);
    best[code] = 0;
    sum[code] = 0;
    keepNearest(near, { code: codes[code]!, nearness, phrase: bestPhrase[code]! }, most);
  }
  return near;
}

const isNearer = (one: Near, other: Near): boolean => one.nearness > other.nearness || (one.nearness === other.nearness && one.code < other.code);

/** Of some hundred codes a text touches, a handful is asked for: they are kept in order, and no list of all is made. */
function keepNearest(near: Near[], one: Near, most: number): void {
  if (near.length >= most && !isNearer(one, near[near.length - 1]!)) return;
  let at = near.length < most ? near.length : most - 1;
  while (at > 0 && isNearer(one, near[at - 1]!)) {
    near[at] = near[at - 1]!;
    at -= 1;
  }
  near[at] = one;
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
