/** What a search says of its own answer: how near the best is, how far the next one is behind, and how much of the text anybody has used before. */
export type Signs = { readonly nearness: number; readonly lead: number; readonly known: number };

/**
 * From signs to the share of such answers that a careful reader would accept. Fitted on the tuning half of the labelled vacancies, those
 * read after the word lists had been written counting four times (`npm run bench -- mapping --fit`); checked on the other half there.
 */
export const calibration = { constant: -2.606, nearness: 3.803, lead: 3.141, known: 0.77 };

export const terms = ({ nearness, lead, known }: Signs): readonly number[] => [1, nearness, Math.min(lead, 0.6), known];

export function confidenceOf(signs: Signs): number {
  const [, nearness, lead, known] = terms(signs);
  const { constant, ...factor } = calibration;
  return 1 / (1 + Math.exp(-(constant + factor.nearness * nearness! + factor.lead * lead! + factor.known * known!)));
}
