import { bounded, collect, peek } from '#platform/spreadsheet/byte-streams';
import { decodeText } from '#platform/spreadsheet/decode-text';
import { nameCells } from '#platform/spreadsheet/name-cells';
import { readCsv } from '#platform/spreadsheet/read-csv';
import { readJsonLines } from '#platform/spreadsheet/read-json-lines';
import { readXlsx } from '#platform/spreadsheet/read-xlsx';
import { sniffSheet } from '#platform/spreadsheet/sniff-sheet';
import { sheetLimits, UnreadableSheet, type SheetItem, type SheetLimits } from '#platform/spreadsheet/sheet-item';
import { unpackGzip } from '#platform/spreadsheet/unpack-gzip';
import { writableCells } from '#platform/spreadsheet/writable-cells';

/** Rows of a CSV, JSON Lines (also gzipped) or XLSX file, whatever its name says; every broken row and every refusal is an item, never an exception. */
export async function* readSheet(source: AsyncIterable<Uint8Array>, limits: SheetLimits = sheetLimits): AsyncGenerator<SheetItem> {
  try {
    for await (const item of readPlain(bounded(source, limits.bytes), limits, true)) yield writableCells(item);
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    const { code, limit, line } = error;
    yield { line, code, isFatal: true, ...(limit === undefined ? {} : { limit }) };
  }
}

async function* readPlain(source: AsyncIterable<Uint8Array>, limits: SheetLimits, mayBePacked: boolean): AsyncGenerator<SheetItem> {
  const { head, whole } = await peek(source, 65_536);
  const kind = sniffSheet(head);
  if (kind === 'csv') yield* nameCells(readCsv(decodeText(whole, head), limits), limits);
  else if (kind === 'jsonl') yield* readJsonLines(decodeText(whole, head), limits);
  else if (kind === 'xlsx') yield* nameCells(readXlsx(await collect(whole), limits), limits);
  else if (kind === 'gz' && mayBePacked) yield* readPlain(unpackGzip(whole, limits), limits, false);
  else throw new UnreadableSheet(kind === 'gz' ? 'file.not-a-table' : kind);
}
