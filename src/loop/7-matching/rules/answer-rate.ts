import type { Introduction } from './introduction.ts';

/** How an employer answers: `answered` within ten days of `asked`; what still waits or was taken back before an answer is not counted. */
export type AnswerRate = { readonly asked: number; readonly answered: number; readonly waiting: number };

export const noAnswersYet: AnswerRate = { asked: 0, answered: 0, waiting: 0 };

/** Silence counts even when an answer came later: the graduate had waited all the same. */
export function answerRate(introductions: readonly Pick<Introduction, 'status' | 'silentOn'>[]): AnswerRate {
  const silent = introductions.filter((one) => one.silentOn !== undefined).length;
  const answered = introductions.filter((one) => one.silentOn === undefined && one.status !== 'sent' && one.status !== 'withdrawn').length;
  return { asked: silent + answered, answered, waiting: introductions.filter((one) => one.status === 'sent').length };
}
