import type { Reason } from '../rules/row-end.ts';
import { reasonTexts } from './reasons.ts';

type Language = 'id' | 'en' | 'ja';

/** A code of a reading or a file in words. */
export function reasonOf(code: string, language: Language): string {
  const words: Readonly<Record<string, string>> = reasonTexts[language === 'id' ? 'id' : 'en'];
  return words[code] ?? code;
}

/** Why a row ended so, in one line: what was read, what was made of it. */
export const reasonsOf = (reasons: readonly Reason[], language: Language): string => reasons.map((reason) => {
  const words = reasonOf(reason.code, language);
  if (reason.code.startsWith('duplicate.')) return `${words} ${reason.was ?? ''}`.trim();
  const change = reason.was ? (reason.became ? ` (“${reason.was}” → “${reason.became}”)` : ` (“${reason.was}”)`) : '';
  return `${words}${change}`;
}).join('; ');
