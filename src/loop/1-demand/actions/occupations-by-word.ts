import type { Day } from '#kernel/day';
import { fold } from '#kernel/text';
import { occupationTitle, searchOccupations } from '#standards';
import { mapText } from '../rules/mapping/map-text.ts';
import { isFormOf } from '../rules/word-form.ts';
import { importContext } from './import-context.ts';

/** Four-digit groups that a person's words may mean: what they are mapped to for sure, then titles with a word that begins so or is a form of it, then the rest. */
export function occupationsByWord(words: string, today: Day, homeProvince: string, limit: number): { code: string; title: string }[] {
  const mapped = mapText({ title: words }, importContext(today, homeProvince).occupations).map(({ code }) => code);
  const names = (title: string): boolean => fold(words).split(' ').every((word) => fold(title).split(' ').some((one) => one.startsWith(word) || isFormOf(one, word)));
  const found = searchOccupations(words, 200).filter(({ code }) => code.length >= 4);
  const codes = [...mapped.slice(0, 1), ...found.filter(({ title }) => names(title)).map(({ code }) => code), ...mapped, ...found.map(({ code }) => code)].map((code) => code.slice(0, 4));
  return [...new Set(codes)].slice(0, limit).map((code) => ({ code, title: occupationTitle(code) ?? code }));
}
