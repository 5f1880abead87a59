import { fail, ok, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import type { CheckResult } from './check.ts';
import type { CheckError } from './errors.ts';

/** The columns a list to check is sent out with and comes back with. */
export const checkColumns = { number: 'Nomor', nik: 'NIK', name: 'Nama', birthDay: 'Tanggal lahir', birthPlace: 'Tempat lahir', sex: 'Jenis kelamin', education: 'Pendidikan', schooling: 'Sekolah', result: 'Hasil' } as const;

/** What may stand in the result column, as offices write it. */
const spellings: Readonly<Record<string, CheckResult>> = {
  'cocok': 'match', 'sesuai': 'match', 'match': 'match', 'tidak cocok': 'no-match', 'tidak sesuai': 'no-match', 'no match': 'no-match', 'tidak ditemukan': 'not-found', 'tidak ada': 'not-found', 'not found': 'not-found',
};

type SheetResult = { readonly line: number; readonly number: string; readonly result: CheckResult };
type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** Reads a list that came back. Lines without a result are not checked yet; one that cannot be read refuses the whole, so that nobody wonders which half was taken. */
export function readCheckSheet(rows: readonly Row[]): Result<SheetResult[], CheckError> {
  const names = new Map(Object.keys(rows[0]?.cells ?? {}).map((name) => [fold(name), name]));
  const missing = [checkColumns.number, checkColumns.result].find((name) => !names.has(fold(name)));
  if (missing) return fail({ code: 'admission.check-columns', field: 'file', missing });
  const results: SheetResult[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const number = (cells[names.get(fold(checkColumns.number))!] ?? '').trim().toUpperCase().replace(/[\u2010-\u2015]/g, '-');
    const typed = fold(cells[names.get(fold(checkColumns.result))!] ?? '').trim();
    if (typed === '') continue;
    const result = spellings[typed];
    if (!number || !result || seen.has(number)) return fail({ code: 'admission.check-row', field: 'file', row: line, number });
    seen.add(number);
    results.push({ line, number, result });
  }
  return ok(results);
}
