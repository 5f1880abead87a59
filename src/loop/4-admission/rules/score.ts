import { fail, ok, type Result } from '#kernel/result';

/** Points as whole hundredths: 87.50 is 8,750. */
export type Hundredths = number;
export type Weight = { readonly part: string; readonly percent: number };

export type ScoreError =
  | { readonly code: 'admission.score-not-a-number'; readonly text: string }
  | { readonly code: 'admission.score-out-of-range'; readonly text: string }
  | { readonly code: 'admission.score-part-missing'; readonly part: string }
  | { readonly code: 'admission.weights-not-hundred'; readonly sum: number };

/** Reads what a scorer wrote, `87,5` or `87.50`: 0 to 100 with at most two decimals. */
export function readScore(text: string): Result<Hundredths, ScoreError> {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return fail({ code: 'admission.score-not-a-number', text });
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths > 10_000 ? fail({ code: 'admission.score-out-of-range', text }) : ok(hundredths);
}

/** The weighted total, in whole numbers throughout; half a hundredth is rounded up, so rounding never takes from an applicant. */
export function totalScore(scores: Readonly<Record<string, Hundredths | undefined>>, weights: readonly Weight[]): Result<Hundredths, ScoreError> {
  const sum = weights.reduce((all, { percent }) => all + percent, 0);
  if (sum !== 100 || weights.some(({ percent }) => !Number.isInteger(percent) || percent < 0)) return fail({ code: 'admission.weights-not-hundred', sum });
  const missing = weights.find(({ part }) => scores[part] === undefined);
  if (missing) return fail({ code: 'admission.score-part-missing', part: missing.part });
  const weighted = weights.reduce((all, { part, percent }) => all + scores[part]! * percent, 0);
  return ok(Math.floor((weighted + 50) / 100));
}
