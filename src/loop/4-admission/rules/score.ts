/** Points as whole hundredths: 87.50 is 8,750. */
export type Hundredths = number;
export type Weight = { readonly part: string; readonly percent: number };

export type ScoreError =
  | { readonly code: 'admission.score-not-a-number'; readonly text: string }
  | { readonly code: 'admission.score-out-of-range'; readonly text: string }
  | { readonly code: 'admission.score-part-missing'; readonly part: string }
  | { readonly code: 'admission.weights-not-hundred'; readonly sum: number };
