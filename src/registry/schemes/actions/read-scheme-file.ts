import { fail, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import type { StoredFile } from '#platform/files/file-store';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import type { SchemesError } from '../rules/errors.ts';
import type { WrittenScheme } from '../rules/imported-scheme.ts';
import { mostLines, readSchemesJson, readSchemesTable, type SchemeLine } from '../rules/read-schemes.ts';

const unreadable = { code: 'schemes.file-unreadable', field: 'file' } as const;

/** Schemes from JSON, XLSX or CSV; what the bytes are decides, not the name. `certifier` is the LSP where the file names none. */
export async function readSchemeFile(file: StoredFile, certifier: string): Promise<Result<WrittenScheme[], SchemesError>> {
  if (file.kind === 'xlsx') return readTable(file, certifier);
  const text = (await file.bytes()).toString('utf8').replace(/^\ufeff/, '').trim();
  return text.startsWith('{') || text.startsWith('[') ? readJson(text, certifier) : readTable(file, certifier);
}

function readJson(text: string, certifier: string): Result<WrittenScheme[], SchemesError> {
  try {
    return readSchemesJson(JSON.parse(text), certifier);
  } catch {
    return fail(unreadable);
  }
}

/** Headings as an office or an LSP may write them, folded; the first that is there counts. */
const headings: Readonly<Record<keyof SchemeLine, readonly string[]>> = {
  certifier: ['lsp', 'nama lsp', 'certifier'], licence: ['lisensi', 'nomor lisensi', 'no lisensi', 'licence'], licensedUntil: ['lisensi sampai', 'lisensi berlaku sampai', 'licensed until'],
  name: ['skema', 'nama skema', 'skema sertifikasi', 'scheme', 'name'], number: ['nomor skema', 'no skema', 'kode skema', 'number', 'scheme code', 'code'], kind: ['jenis', 'jenis skema', 'kind', 'type'],
  validUntil: ['berlaku sampai', 'skema berlaku sampai', 'valid until'], code: ['kode unit', 'unit code', 'kode'], title: ['judul unit', 'unit title', 'judul', 'title'],
  part: ['bagian', 'inti pilihan', 'part'], decree: ['keputusan', 'skkni', 'kepmenaker', 'decree'],
};

async function readTable(file: StoredFile, certifier: string): Promise<Result<WrittenScheme[], SchemesError>> {
  const lines: SchemeLine[] = [];
  for await (const item of readSheet(file.open())) {
    if (isSheetProblem(item)) {
      if (item.isFatal) return fail(unreadable);
      continue;
    }
    const cells = new Map(Object.entries(item.cells).map(([name, value]) => [fold(name), value]));
    const cell = (name: keyof SchemeLine): string => headings[name].map((heading) => cells.get(heading)).find((value) => value !== undefined) ?? '';
    lines.push(Object.fromEntries((Object.keys(headings) as (keyof SchemeLine)[]).map((name) => [name, cell(name)])) as SchemeLine);
    if (lines.length > mostLines) return fail({ code: 'schemes.file-too-long', field: 'file', most: mostLines });
  }
  return readSchemesTable(lines, certifier);
}
