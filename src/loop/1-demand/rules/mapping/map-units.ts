import { plainly, wordsOf } from './features.ts';
import type { Suggestion } from './map-text.ts';
import { search, wordsBehind, type TextIndex } from './text-index.ts';

type Described = { readonly title: string; readonly description: string; readonly skills: readonly string[] };

/** Lines of a description that are looked at, each as a text of its own: one line is one task, as one unit is. */
const mostLines = 8;
const shortestLine = 2;
/** From here on a line speaks of what the unit is about. Titles of units are long; a line shares a part of one. */
const nearEnough = 0.42;
/** One shared word proves nothing: `komputer` stands in many units. */
const leastWords = 2;

/** The units of the library that a vacancy asks for, the nearest first, with the words that caused each. A proposal for a person; nothing counts by it. */
export function mapUnits({ title, description, skills }: Described, index: TextIndex, most = 5): Suggestion[] {
  const lines = [title, ...skills, ...description.split('\n')].filter((line) => wordsOf(line).length >= shortestLine).slice(0, mostLines);
  const best = new Map<string, Suggestion>();
  for (const line of lines) {
    const found = search(index, plainly(line).slice(0, 12), 3);
    for (const { code, nearness, phrase } of found.near) {
      const words = wordsBehind(found, phrase, index);
      if (nearness < nearEnough || words.length < leastWords || nearness <= (best.get(code)?.confidence ?? 0)) continue;
      best.set(code, { code, confidence: Math.min(1, Math.round(nearness * 1000) / 1000), words });
    }
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence || (one.code < other.code ? -1 : 1)).slice(0, most);
}
