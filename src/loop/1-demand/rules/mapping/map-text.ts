import { confidenceOf, type Signs } from './calibration.ts';
import { plainly, tell, type Told } from './features.ts';
import { search, wordsBehind, type Search, type TextIndex } from './text-index.ts';

/** A code a text may mean, how sure (0 to 1), and the words of the text that caused it. */
export type Suggestion = { readonly code: string; readonly confidence: number; readonly words: readonly string[] };

/** The title of a vacancy, and what else it says of the job in a few words: subjects, category, skills. */
export type JobText = { readonly title: string; readonly beside?: readonly string[] };

const besideShare = 0.1;
const mostBeside = 12;

export function toldOf({ title, beside = [] }: JobText): Told[] {
  const main = tell(title);
  return main.length === 0 ? main : [...main, ...plainly(beside.slice(0, 5).join(' ')).slice(0, mostBeside).map((told) => ({ ...told, share: besideShare }))];
}

/** The codes a text most likely means, the likeliest first; none rather than a wild guess. */
export function mapText(text: JobText, index: TextIndex, most = 5): Suggestion[] {
  const found = search(index, toldOf(text), Math.max(most, 2));
  const signs = signsOf(found);
  if (!signs || signs.nearness < leastNearness) return [];
  const sure = confidenceOf(signs);
  const rest = found.near.slice(1).reduce((sum, one) => sum + one.nearness ** 2, 0);
  return found.near.slice(0, most).map((one, at) => ({
    code: one.code,
    // What the first leaves is shared among the rest by how near they are.
    confidence: round(at === 0 ? sure : Math.min(sure, ((1 - sure) * one.nearness ** 2) / rest)),
    words: wordsBehind(found, one.phrase, index),
  }));
}

const leastNearness = 0.2;

export const signsOf = ({ near: [first, second], known }: Search): Signs | undefined =>
  first && { nearness: Math.min(first.nearness, 1), lead: first.nearness - (second?.nearness ?? 0), known };

const round = (share: number): number => Math.round(share * 1000) / 1000;
