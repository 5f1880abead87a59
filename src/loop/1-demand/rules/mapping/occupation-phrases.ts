import type { Phrase } from './text-index.ts';

/** What is known of occupations: the titles of KBJI, English titles, job words with the groups they mean (the likeliest first), and what people confirmed. */
export type OccupationWords = {
  readonly occupations: readonly (readonly [code: string, title: string])[];
  readonly englishTitles: { readonly [group: string]: readonly string[] };
  readonly aliases: { readonly [words: string]: string };
  readonly confirmed: readonly ConfirmedText[];
};
export type ConfirmedText = { readonly title: string; readonly occupation: string };

/** A job word that means several groups is a little less each further one. */
const trustByPlace = [1, 0.93, 0.88, 0.85];
const trust = { title: 0.8, english: 0.8, confirmed: 1.1 };

/** Everything as phrases of four-digit groups. What a person confirmed is trusted above all lists. */
export function occupationPhrases({ occupations, englishTitles, aliases, confirmed }: OccupationWords): Phrase[] {
  return [
    ...occupations.filter(([code]) => code.length >= 4).map(([code, text]) => ({ code: code.slice(0, 4), text, trust: trust.title })),
    ...Object.entries(englishTitles).flatMap(([code, titles]) => titles.map((text) => ({ code, text, trust: trust.english, isExact: true }))),
    ...Object.entries(aliases).flatMap(([text, codes]) => codes.split(' ').map((code, place) => ({ code, text, trust: trustByPlace[place] ?? 0.8 }))),
    ...confirmed.map(({ title, occupation }) => ({ code: occupation.slice(0, 4), text: title, trust: trust.confirmed })),
  ];
}
