import { fail, ok, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import type { AdmissionError } from './errors.ts';
import type { Criterion } from './rubric.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The first columns of a score sheet, as they are written; any spelling of case and blanks is read. */
export const sheetColumns = { number: 'Nomor', name: 'Nama', test: 'Tes tulis' } as const;

/** The column of one criterion: `W1. Tahu isi pekerjaannya (30)`. The mark in front is what counts. */
export const criterionColumn = ({ title, points }: Criterion, at: number): string => `W${at + 1}. ${title} (${points})`;

type Read = { readonly line: number; readonly cells: Readonly<Record<string, string>> } | { readonly line: number; readonly isBroken: true };

/** Takes the rows of a sheet that was downloaded, filled in and sent back, as they are; what is wrong with single rows is told beside them. Empty rows are no rows. */
export function takeRows(rows: readonly Read[], rubric: readonly Criterion[]): Result<SheetRow[], AdmissionError> {
  const names = new Map(rows.flatMap((row) => ('cells' in row ? Object.keys(row.cells).map((name): [string, string] => [fold(name), name]) : [])));
  const column = (name: string): string | undefined => names.get(fold(name));
  const missing = Object.values(sheetColumns).find((name) => !column(name));
  if (missing) return fail({ code: 'admission.sheet-columns', field: 'file', missing });
  const criteria = rubric.map(({ key }, at) => ({ key, name: [...names].find(([folded]) => folded.split(' ')[0] === `w${at + 1}`)?.[1] }));

  const taken = rows.flatMap((row): SheetRow[] => {
    if ('isBroken' in row) return [{ line: row.line, number: '', name: '', isLeftOut: false, cells: { test: '', points: {}, isBroken: true } }];
    const cell = (name: string | undefined): string => (name ? (row.cells[name] ?? '').trim().slice(0, 60) : '');
    if (Object.values(row.cells).every((text) => text.trim() === '')) return [];
    return [{
      line: row.line, number: tidyNumber(cell(column(sheetColumns.number))), name: cell(column(sheetColumns.name)), isLeftOut: false,
      cells: { test: cell(column(sheetColumns.test)), points: Object.fromEntries(criteria.map(({ key, name }) => [key, cell(name)])) },
    }];
  });
  return taken.length > 0 ? ok(taken) : fail({ code: 'admission.sheet-unreadable', field: 'file' });
}

/** A number as it is kept, however its hyphen was copied. */
export const tidyNumber = (typed: string): string => typed.trim().toUpperCase().replace(/[\u2010-\u2015]/g, '-');
