import type { Phrase } from './text-index.ts';

export type UnitTitle = { readonly key: string; readonly title: string };

/** The units of the library as phrases, by their titles. */
export const unitPhrases = (units: readonly UnitTitle[]): Phrase[] => units.map(({ key, title }) => ({ code: key, text: title, trust: 1 }));
