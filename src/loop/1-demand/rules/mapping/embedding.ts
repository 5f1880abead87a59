import type { Suggestion } from './map-text.ts';

/**
 * A model that turns a text into a direction in which its meaning lies. Balai ships none and asks none: whoever has one that runs on the centre's own
 * machine can pass it in. Texts never leave the house for it.
 */
export type Embedding = { readonly name: string; readonly embed: (text: string) => Float32Array };

/** How much a model may move an answer; words keep the larger say, for they can be shown. */
const share = 0.35;

/**
 * The same suggestions in the order that a model's sense of meaning gives together with the words; without a model as they were.
 * `textOf` says what each code means. Confidence stays that of the words: it is calibrated for them alone.
 */
export function orderByMeaning(text: string, suggestions: readonly Suggestion[], textOf: (code: string) => string, embedding: Embedding | undefined): readonly Suggestion[] {
  if (!embedding || suggestions.length < 2) return suggestions;
  const asked = embedding.embed(text);
  const weighed = suggestions.map((one) => ({ one, weight: (1 - share) * one.confidence + share * likeness(asked, embedding.embed(textOf(one.code))) }));
  return weighed.sort((first, second) => second.weight - first.weight).map(({ one }) => one);
}

/** Cosine; 0 where one of the two says nothing or they are not of one model. */
function likeness(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0;
  let [dot, oneLong, otherLong] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    dot += one[at]! * other[at]!;
    oneLong += one[at]! ** 2;
    otherLong += other[at]! ** 2;
  }
  return oneLong === 0 || otherLong === 0 ? 0 : dot / Math.sqrt(oneLong * otherLong);
}
