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

type UnitSigns = { readonly strength: number; readonly nearness: number; readonly ways: number; readonly isInTitle: boolean };

/** The same for units of the library, fitted on the tuning half of the labelled vacancies (`npm run bench -- units --fit`). */
export const unitCalibration = { constant: -2.817, strength: 4.136, nearness: 2.193, ways: 0.15, inTitle: 0 };

const mostWays = 3;
export const unitTerms = ({ strength, nearness, ways, isInTitle }: UnitSigns): readonly number[] => [1, strength, nearness, Math.min(ways, mostWays), isInTitle ? 1 : 0];

export function unitConfidence(signs: UnitSigns): number {
  const [, strength, nearness, ways, inTitle] = unitTerms(signs);
  const { constant, ...factor } = unitCalibration;
  return 1 / (1 + Math.exp(-(constant + factor.strength * strength! + factor.nearness * nearness! + factor.ways * ways! + factor.inTitle * inTitle!)));
}

/** The strength that alone, said in one way, makes somebody as sure as this: what people taught weighs as much as it has proved right. */
export function strengthFor(share: number): number {
  const { constant, strength, ways } = unitCalibration;
  return Math.min(1, Math.max(0, (Math.log(share / (1 - share)) - constant - ways) / strength));
}
