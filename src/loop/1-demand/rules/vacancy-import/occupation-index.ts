import { fold } from '#kernel/text';

export type OccupationFacts = readonly (readonly [code: string, title: string])[];

type Alias = { readonly words: readonly string[]; readonly code: string; readonly weight: number };
type Title = { readonly code: string; readonly weight: number };

/** Built once: job words by their first word, and the titles of KBJI by each word they hold. */
export type OccupationIndex = {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly titles: readonly Title[];
  readonly titlesWith: ReadonlyMap<string, readonly number[]>;
  readonly rarity: ReadonlyMap<string, number>;
};

const generic = new Set(('staff staf senior junior intern internship magang pemagang asisten assistant trainee officer pelaksana petugas tenaga karyawan pegawai ahli pertama terampil '
  + 'sr jr spv urgent dibutuhkan lowongan kerja bagian divisi bidang unit area program pada of and the for dan di untuk atau penempatan ytdl ybdi lainnya selain').split(' '));

/** One word that is true of many jobs: a guess that rests on it alone stays a guess. */
export const isBroad = (word: string): boolean => broad.has(word);

const broad = new Set(('engineer engineering operator operation operations operational operasional product project media digital creative content helper technician teknisi '
  + 'developer it umum people promosi executive brand community commercial production produksi logistics strategy building facility training learning store crew host creator').split(' '));

/** Words that say rank or place, not the work. */
export const isGeneric = (word: string): boolean => generic.has(word) || /^\d+$/.test(word);

export const wordsOf = (text: string): string[] => fold(text.replace(/c\+\+/gi, 'cpp').replace(/c#/gi, 'csharp').replace(/\.net\b/gi, ' net')).split(' ').filter((word) => word !== '');

export function createOccupationIndex(occupations: OccupationFacts, aliases: { readonly [words: string]: string }): OccupationIndex {
  const facts = occupations.filter(([code]) => code.length >= 4);
  const wordLists = facts.map(([, title]) => [...new Set(wordsOf(title))].filter((word) => !isGeneric(word)));
  const titlesWith = new Map<string, number[]>();
  wordLists.forEach((words, at) => words.forEach((word) => titlesWith.set(word, [...(titlesWith.get(word) ?? []), at])));
  const rarity = new Map([...titlesWith].map(([word, titles]) => [word, Math.log(1 + facts.length / titles.length)]));
  const titles = facts.map(([code], at) => ({ code: code.slice(0, 4), weight: wordLists[at]!.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0) }));
  return { aliases: indexAliases(aliases), titles, titlesWith, rarity };
}

function indexAliases(aliases: { readonly [words: string]: string }): Map<string, Alias[]> {
  const byFirst = new Map<string, Alias[]>();
  for (const [text, code] of Object.entries(aliases)) {
    const words = text.split(' ');
    const weight = words.reduce((sum, word) => sum + (isGeneric(word) ? 0.2 : 1), 0) + text.length / 1000;
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, code, weight }]);
  }
  return byFirst;
}
