import { formatNumber, type Lang } from '#ui/format';
import type { AnswerRate } from '../rules/answer-rate.ts';
import type { T } from './t.ts';

/** An answer rate as a sentence: `Menjawab 7 dari 9 perkenalan`. */
export const answerRateText = ({ asked, answered }: AnswerRate, t: T, lang: Lang): string =>
  (asked === 0 ? t('rate-none') : t('rate', { answered: formatNumber(answered, lang), asked: formatNumber(asked, lang) }));
