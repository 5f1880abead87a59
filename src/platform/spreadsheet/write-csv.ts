import { Readable } from 'node:stream';
import { withGuard } from '#platform/spreadsheet/formula-guard';
import type { SheetCell, SheetTable } from '#platform/spreadsheet/sheet-table';

const mark = '\ufeff';

/** A table as CSV (RFC 4180, UTF-8 with the mark Excel needs). A text that looks like a formula gets `'` before it. */
export const writeCsv = ({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): string => mark + [columns, ...rows].map(lineOf).join('');

/** The same, row by row, for tables too long to be held. */
export const streamCsv = (columns: readonly string[], rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>): Readable =>
  Readable.from(linesOf(columns, rows), { encoding: 'utf8', objectMode: false });

async function* linesOf(columns: readonly string[], rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>): AsyncGenerator<string> {
  yield mark + lineOf(columns);
  for await (const row of rows) yield lineOf(row);
}

const lineOf = (cells: readonly SheetCell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(cell: SheetCell): string {
  const text = typeof cell === 'string' ? withGuard(cell) : String(cell ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
