import { isBroad, isGeneric, wordsOf, type OccupationIndex } from './occupation-index.ts';

/** A four-digit group of KBJI, how sure (0 to 1), and the words that caused it. A person confirms what is below 0.8. */
export type OccupationGuess = { readonly code: string; readonly confidence: number; readonly words: readonly string[] };

/** What a job title most likely means: known job words first, then the titles of KBJI itself. Undefined rather than a wild guess. */
export function guessOccupation(title: string, index: OccupationIndex): OccupationGuess | undefined {
  const words = wordsOf(title);
  const telling = words.filter((word) => !isGeneric(word));
  const byTitle = guessByTitle([...new Set(telling)], index);
  const byAlias = guessByAlias(words, Math.max(telling.length, 1), index);
  if (!byAlias) return byTitle;
  return byTitle && byTitle.confidence > byAlias.confidence ? byTitle : byAlias;
}

function guessByAlias(words: readonly string[], tellingCount: number, index: OccupationIndex): OccupationGuess | undefined {
  let best: { code: string; words: readonly string[]; weight: number } | undefined;
  words.forEach((word, at) => {
    for (const alias of index.aliases.get(word) ?? []) {
      if (alias.weight <= (best?.weight ?? 0) || !alias.words.every((part, offset) => words[at + offset] === part)) continue;
      best = alias;
    }
  });
  if (!best) return undefined;
  const covered = Math.min(1, best.words.filter((word) => !isGeneric(word)).length / tellingCount);
  const [only, ...more] = best.words.filter((word) => !isGeneric(word));
  const most = more.length === 0 && only !== undefined && isBroad(only) ? 0.6 : 0.95;
  return { code: best.code, confidence: Math.min(most, round(0.5 + 0.45 * covered)), words: best.words };
}

/** Shared words, the rare ones counting more, against all words of both titles. */
function guessByTitle(words: readonly string[], index: OccupationIndex): OccupationGuess | undefined {
  const shared = new Map<number, number>();
  let own = 0;
  for (const word of words) {
    const rarity = index.rarity.get(word) ?? 8;
    own += rarity;
    const titles = index.titlesWith.get(word) ?? [];
    // A word of hundreds of titles (`operator`) cannot find one; it only helps those that others found.
    if (titles.length > 150 && shared.size === 0 && words.length > 1) continue;
    for (const at of titles) shared.set(at, (shared.get(at) ?? 0) + rarity);
  }
  let best = -1;
  let bestScore = 0.4;
  for (const [at, weight] of shared) {
    const score = weight / (own + index.titles[at]!.weight - weight);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (best < 0) return undefined;
  return { code: index.titles[best]!.code, confidence: round(0.2 + 0.7 * bestScore), words: words.filter((word) => index.titlesWith.get(word)?.includes(best)) };
}

const round = (share: number): number => Math.round(share * 100) / 100;
