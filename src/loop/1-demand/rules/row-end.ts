import { traitsOf, type Traits } from './duplicates/traits.ts';
import { mapText } from './mapping/map-text.ts';
import { mapUnits } from './mapping/map-units.ts';
import type { UnitReason } from './unit-reading.ts';
import { duplicateKeys, type DuplicateKeys } from './vacancy-import/duplicate-keys.ts';
import type { ImportContext } from './vacancy-import/import-context.ts';
import { readVacancyRow } from './vacancy-import/read-vacancy-row.ts';
import type { ImportedVacancy } from './vacancy-import/vacancy.ts';

/** How every row of a file ends; the order of the report. */
export const outcomes = ['accepted', 'repaired', 'duplicate', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a row ended so: what a cell said, what was made of it, and the code of the reason. */
export type Reason = { readonly code: string; readonly field?: string; readonly was?: string; readonly became?: string };

type Guess = { readonly occupation: string; readonly confidence: number; readonly from: string };
/** A row as it was read, before anybody knows whether another row said the same. */
export type ReadRow = { readonly line: number; readonly title: string; readonly company: string; readonly reasons: readonly Reason[] } & (
  | { readonly vacancy: ImportedVacancy; readonly keys: DuplicateKeys; readonly guess: Guess | undefined; readonly units: readonly UnitReason[]; readonly traits: Traits }
  | { readonly vacancy?: undefined }
);

/** Reads one row of a file to its end or to everything but the question whether it is new. */
export function readRow(line: number, cells: Readonly<Record<string, string>>, context: ImportContext): ReadRow {
  const reading = readVacancyRow(cells, context);
  if (reading.outcome === 'refused') {
    const first = Object.values(cells).find((text) => text.trim() !== '') ?? '';
    return { line, title: first.slice(0, 200), company: '', reasons: [...reading.refusals, ...reading.repairs] };
  }
  const { vacancy, repairs } = reading;
  const [guess] = mapText({ title: vacancy.title, beside: besideOf(vacancy) }, context.occupations, 1);
  // The long text has said what it has to say (print, units); thousands of them would only fill the memory.
  return {
    line, title: vacancy.title, company: vacancy.employer, reasons: repairs, vacancy: { ...vacancy, description: '' }, keys: duplicateKeys(vacancy),
    guess: guess && { occupation: guess.code, confidence: Math.round(guess.confidence * 1000), from: guess.words.join(' ').slice(0, 200) },
    traits: traitsOf(vacancy), units: mapUnits(vacancy, context.units).map(({ code, confidence, words }) => ({ unit: code, confidence: Math.round(confidence * 1000), words: words.join(', ').slice(0, 200) })),
  };
}

/** An earlier row that this one repeats: the very same, or so like it that it is one opening. */
export type Repeated = { readonly line: number; readonly isOtherFile: boolean; readonly isLike?: boolean };

/** The end of a row that was read, once it is known which earlier line it repeats, if any. */
export function endOf(row: ReadRow, repeats: Repeated | undefined): { outcome: Outcome; reasons: readonly Reason[] } {
  if (!row.vacancy) return { outcome: 'refused', reasons: row.reasons };
  if (repeats) return { outcome: 'duplicate', reasons: [{ code: `duplicate.${repeats.isLike ? 'like-' : ''}${repeats.isOtherFile ? 'other' : 'same'}-file`, was: String(repeats.line) }] };
  return { outcome: row.reasons.length > 0 ? 'repaired' : 'accepted', reasons: row.reasons };
}

/** What a vacancy says of the job beside its title, in a few words. */
export const besideOf = ({ category, majors, skills }: Pick<ImportedVacancy, 'category' | 'majors' | 'skills'>): string[] => [category, ...majors, ...skills].filter((text) => text !== '');
