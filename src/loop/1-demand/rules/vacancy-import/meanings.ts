import { fold } from '#kernel/text';
import { fieldOf } from './recognize-columns.ts';
import type { VacancyField } from './vacancy.ts';

/** What each column of a file means, by its name; `null` means a person said it means nothing here. */
export type Meanings = { readonly [column: string]: VacancyField | null };
export type Proposal = { readonly name: string; readonly field: VacancyField | null; readonly by: 'memory' | 'name' | 'nothing' };

/** By which the next file of a source is known: the names of all columns, whatever their order and spelling. */
export const signatureOf = (columns: readonly string[]): string => [...new Set(columns.map((name) => fold(name) || name))].sort().join('|').slice(0, 4_000);

/** What is proposed for each column: what was remembered, otherwise what its name says. */
export function proposeMeanings(columns: readonly string[], remembered: Meanings | undefined): Proposal[] {
  const known = new Map(Object.entries(remembered ?? {}).map(([name, field]) => [fold(name) || name, field]));
  return columns.map((name) => {
    const from = known.get(fold(name) || name);
    if (from !== undefined) return { name, field: from, by: 'memory' };
    const field = fieldOf(name) ?? null;
    return { name, field, by: field ? 'name' : 'nothing' };
  });
}

/** How columns are read: as a person said, and one that no person saw by its name. */
export const fieldBy = (meanings: Meanings | null, byName: (column: string) => VacancyField | undefined) => (column: string): VacancyField | undefined =>
  (meanings && Object.hasOwn(meanings, column) ? meanings[column] ?? undefined : byName(column));
