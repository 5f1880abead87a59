import { fold } from '#kernel/text';
import type { OccupationWords } from './occupation-phrases.ts';

/**
 * Words by which four-digit occupations are found where nothing can be asked, one line each: `7212 las juru welder`. Words of the occupation's own title
 * are left out, for whoever searches has the titles; about 40 kB for all, a third of it squeezed.
 */
export function wordsOfOccupations({ occupations, aliases }: Pick<OccupationWords, 'occupations' | 'aliases'>): string {
  const own = new Map(occupations.filter(([code]) => code.length === 4).map(([code, title]) => [code, new Set(wordsOf(title))]));
  const words = new Map([...own.keys()].map((code) => [code, new Set<string>()]));
  const add = (code: string, text: string): void => {
    for (const word of wordsOf(text)) if (!own.get(code)?.has(word)) words.get(code)?.add(word);
  };
  // A job word that means several is looked for under the two likeliest.
  for (const [text, codes] of Object.entries(aliases)) for (const code of codes.split(' ').slice(0, 2)) add(code, text);
  for (const [code, title] of occupations) if (code.length > 4) add(code.slice(0, 4), title);
  return [...words].map(([code, some]) => [code, ...some].join(' ')).join('\n');
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');
