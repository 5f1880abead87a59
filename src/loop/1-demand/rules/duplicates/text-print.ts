import { fold } from '#kernel/text';

const size = 24;
const wordsTogether = 3;
/** Boards cut long texts at different lengths: only what all of them show is compared. */
const longest = 600;

/**
 * The print of a text: for each of 24 hashes the smallest over all runs of three words (MinHash). Two prints agree in about that share of
 * places in which the texts share runs. Empty for a text too short to tell.
 */
export function printOf(text: string): number[] {
  const words = fold(text.slice(0, longest)).split(' ').filter(Boolean);
  if (words.length < wordsTogether + 4) return [];
  const print = new Array<number>(size).fill(0x7fff_ffff);
  for (let at = 0; at + wordsTogether <= words.length; at += 1) {
    let hash = hashOf(words.slice(at, at + wordsTogether).join(' '));
    for (let place = 0; place < size; place += 1) {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d + place * 2) + place;
      const value = (hash ^ (hash >>> 13)) & 0x7fff_ffff;
      if (value < print[place]!) print[place] = value;
    }
  }
  return print;
}

function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash;
}

/** The share of two texts that is one; undefined where one of them says too little. */
export function sharedText(one: readonly number[], other: readonly number[]): number | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  return one.filter((value, place) => value === other[place]).length / size;
}
