import { fold } from '#kernel/text';
import type { Strength } from '../need.ts';

/** Words people use for how much somebody has bound itself, the strongest first. */
const words: readonly (readonly [RegExp, Strength])[] = [
  [/\b(janji( tertulis)?|pledge|mou|komitmen|kontrak|tanda tangan|ditandatangani|pasti)\b/, 'pledge'], [/\b(wawancara|interview( slots?)?|slot)\b/, 'interview-slots'],
  [/\b(tertulis|written|surat|surel|email|direncanakan)\b/, 'written'], [/\b(terdengar|heard|lisan|perkiraan|kira kira|mungkin|rencana|belum pasti)\b/, 'heard'],
];

/** How strong a promise was, in the words of whoever wrote the minutes; what is not said or not known was only heard. */
export function readStrength(text: string): { readonly strength: Strength; readonly repair?: 'strength.assumed' | 'strength.unknown' } {
  const folded = fold(text);
  if (folded === '') return { strength: 'heard', repair: 'strength.assumed' };
  const isDenied = /\b(belum|tidak|tanpa|bukan)\b/.test(folded);
  const found = words.find(([pattern]) => pattern.test(folded));
  if (!found || isDenied) return { strength: 'heard', ...(found?.[1] === 'heard' ? {} : { repair: 'strength.unknown' as const }) };
  return { strength: found[1] };
}
