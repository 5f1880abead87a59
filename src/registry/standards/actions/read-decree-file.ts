import { fail, type Result } from '#kernel/result';
import type { StoredFile } from '#platform/files/file-store';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import { fold } from '#kernel/text';
import type { StandardsError } from '../rules/errors.ts';
import type { ImportedDecree } from '../rules/imported-unit.ts';
import { readDecreeJson, readDecreeTable, type DecreeLine } from '../rules/read-decree.ts';

const unreadable = { code: 'standards.file-unreadable', field: 'file' } as const;
const mostLines = 50_000;

/** Units of a decree from JSON, XLSX or CSV; what the bytes are decides, not the name. */
export async function readDecreeFile(file: StoredFile): Promise<Result<ImportedDecree, StandardsError>> {
  if (file.kind === 'xlsx') return readTable(file);
  const text = (await file.bytes()).toString('utf8').replace(/^\ufeff/, '').trim();
  return text.startsWith('{') ? readJson(text) : readTable(file);
}

function readJson(text: string): Result<ImportedDecree, StandardsError> {
  try {
    return readDecreeJson(JSON.parse(text));
  } catch {
    return fail(unreadable);
  }
}

/** Headings as an office may write them, folded. */
const headings: Readonly<Record<keyof DecreeLine, readonly string[]>> = {
  decree: ['decree', 'keputusan', 'kepmenaker'], year: ['year', 'tahun'], code: ['unit code', 'code', 'kode unit', 'kode'], title: ['title', 'unit title', 'judul unit', 'judul'],
  elementNumber: ['element no', 'no elemen', 'nomor elemen'], element: ['element', 'elemen', 'elemen kompetensi'],
  criterionNumber: ['criterion no', 'no kuk', 'nomor kuk'], criterion: ['criterion', 'kuk', 'kriteria unjuk kerja'], revokes: ['revokes', 'mencabut'],
};

async function readTable(file: StoredFile): Promise<Result<ImportedDecree, StandardsError>> {
  const lines: DecreeLine[] = [];
  for await (const item of readSheet(file.open())) {
    if (isSheetProblem(item)) {
      if (item.isFatal) return fail(unreadable);
      continue;
    }
    const cells = new Map(Object.entries(item.cells).map(([name, value]) => [fold(name), value]));
    const cell = (name: keyof DecreeLine): string => headings[name].map((heading) => cells.get(heading)).find((value) => value !== undefined) ?? '';
    lines.push(Object.fromEntries((Object.keys(headings) as (keyof DecreeLine)[]).map((name) => [name, cell(name)])) as DecreeLine);
    if (lines.length > mostLines) return fail({ code: 'standards.file-too-long', field: 'file', most: mostLines });
  }
  return readDecreeTable(lines);
}
