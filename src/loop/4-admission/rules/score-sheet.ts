import { fail, ok, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import type { AdmissionError } from './errors.ts';
import { readScore, type Hundredths } from './score.ts';

/** The columns of a score sheet, as they are written; any spelling of case and blanks is read. */
export const sheetColumns = { number: 'Nomor', name: 'Nama', test: 'Tes tulis', interview: 'Wawancara' } as const;

export type SheetScore = { readonly number: string; readonly test: Hundredths | undefined; readonly interview: Hundredths | undefined };
type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** Reads the rows of a sheet that was downloaded, filled in and sent back. The first row that cannot be read refuses the whole: half a sheet is no sheet. */
export function readScoreSheet(rows: readonly Row[]): Result<SheetScore[], AdmissionError> {
  const names = new Map(Object.keys(rows[0]?.cells ?? {}).map((name) => [fold(name), name]));
  const column = (name: string): string | undefined => names.get(fold(name));
  const missing = [sheetColumns.number, sheetColumns.test, sheetColumns.interview].find((name) => !column(name));
  if (missing) return fail({ code: 'admission.sheet-columns', field: 'file', missing });

  const scores: SheetScore[] = [];
  for (const { line, cells } of rows) {
    const number = (cells[column(sheetColumns.number)!] ?? '').trim().toUpperCase();
    const test = readCell(cells[column(sheetColumns.test)!]);
    const interview = readCell(cells[column(sheetColumns.interview)!]);
    if (!number || !test.ok || !interview.ok) return fail({ code: 'admission.sheet-row', field: 'file', row: line, number });
    scores.push({ number, test: test.value, interview: interview.value });
  }
  return ok(scores);
}

/** An empty cell is "not given"; Excel writes 87.5 with many decimals now and then, and the third one is noise. */
function readCell(text = ''): Result<Hundredths | undefined, unknown> {
  const plain = text.trim();
  if (plain === '') return ok(undefined);
  return readScore(/^\d{1,3}\.\d{3,}$/.test(plain) ? String(Math.round(Number(plain) * 100) / 100) : plain);
}
