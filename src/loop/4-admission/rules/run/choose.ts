import { heldWord, kindWord, refusedWord, roomWord, wordsPerPlace, type ClassBlocks, type Kind } from './class-blocks.ts';
import { holding } from './wave-columns.ts';

export const nobody = -1;

/**
 * Puts somebody before a class that holds the people its rule chose, and answers who has no seat there after it: nobody, the person, or a
 * holder. The rule is the meritorious horizontal one (Sönmez & Yenmez, Econometrica 90(3), 2022): down the order of merit, whoever lets one
 * more person have a reserved seat is taken; the seats left go by merit. One person fills one seat, so the outcome is stable and honest
 * wishes pay. Of a full class and one more, exactly the last who was not taken for a reserved seat goes.
 */
export function chooseWith({ words, start, kinds }: ClassBlocks, lottery: Float64Array, of: number, person: number, score: number, mask: number): number {
  const block = start[of]!;
  const kind = kinds[words[block + kindWord]!]!;
  // Once somebody was refused, everybody of their type who scores less would be refused too: seats only become dearer.
  if (kind.types > 0 && score < words[block + refusedWord + mask]!) return person;
  const places = block + kind.places;
  const held = words[block + heldWord]!;
  insert(words, places, held, lottery, person, score, mask);
  if (held < words[block + roomWord]!) {
    words[block + heldWord] = held + 1;
    return nobody;
  }
  const gone = placeToLeave(words, places, held + 1, kind);
  const refused = words[gone + 1]!;
  if (kind.types > 0) raiseRefused(words, block + refusedWord, words[gone]!, words[gone + 2]!);
  words.copyWithin(gone, gone + wordsPerPlace, places + (held + 1) * wordsPerPlace);
  return refused;
}

/** Into the order of merit: score, then the larger lottery number, then the id, so that no two people are ever equal. */
function insert(words: Int32Array, places: number, held: number, lottery: Float64Array, person: number, score: number, mask: number): void {
  let at = places + held * wordsPerPlace;
  for (let above = at - wordsPerPlace; above >= places && isBefore(score, person, words[above]!, words[above + 1]!, lottery); above -= wordsPerPlace) {
    words[at] = words[above]!;
    words[at + 1] = words[above + 1]!;
    words[at + 2] = words[above + 2]!;
    at = above;
  }
  words[at] = score;
  words[at + 1] = person;
  words[at + 2] = mask;
}

function isBefore(score: number, person: number, otherScore: number, other: number, lottery: Float64Array): boolean {
  if (score !== otherScore) return score > otherScore;
  const [own, others] = [lottery[person]!, lottery[other]!];
  return own !== others ? own > others : person < other;
}

/** The last whom no reserved seat needs. Whoever holds a seat in an upgrade round stays: if a reserve needs all others, the last of them goes. */
function placeToLeave(words: Int32Array, places: number, count: number, { reserves }: Kind): number {
  const last = places + (count - 1) * wordsPerPlace;
  if (words[last + 2] === 0) return last;
  reserves.clear();
  let leaving = last;
  for (let at = places; at <= last; at += wordsPerPlace) {
    if (!reserves.take(words[at + 2]!) && words[at]! < holding) leaving = at;
  }
  return leaving;
}

/** The refused is the measure for everybody with the same traits or only some of them. */
function raiseRefused(words: Int32Array, refused: number, score: number, mask: number): void {
  for (let type = mask; ; type = (type - 1) & mask) {
    if (words[refused + type]! < score) words[refused + type] = score;
    if (type === 0) return;
  }
}
