import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { SheetCell, SheetTable } from '#platform/spreadsheet/sheet-table';

const longestCell = 32_767;

/** Tables as a workbook, one sheet each. Texts are written as texts: Excel never runs them. */
export async function writeXlsx(tables: readonly SheetTable[]): Promise<Buffer> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => ({ sheet: names[index]!, data: dataOf(table), columns: widths(table), stickyRowsCount: 1 }));
  return writeXlsxFile(sheets).toBuffer();
}

const dataOf = ({ columns, rows }: SheetTable): SheetData => [
  columns.map((name): Cell => ({ type: String, value: name, fontWeight: 'bold' })),
  ...rows.map((row) => row.map(cellOf)),
];

function cellOf(cell: SheetCell): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { type: Number, value: cell } : null;
  return cell ? { type: String, value: clean(cell) } : null;
}

/** What XML or Excel cannot hold is left out. */
const clean = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- XML has no form for these
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, longestCell);

const widths = ({ columns, rows }: SheetTable): { width: number }[] =>
  columns.map((name, column) => ({ width: Math.min(60, Math.max(10, name.length + 2, ...rows.slice(0, 50).map((row) => String(row[column] ?? '').length + 2))) }));

/** Excel allows 31 signs, some of them not, and no name twice. */
function sheetNames(tables: readonly SheetTable[]): string[] {
  const names: string[] = [];
  for (const [index, { name }] of tables.entries()) {
    const short = name.replace(/[[\]:*?/\\]/g, ' ').trim().slice(0, 28) || `${index + 1}`;
    names.push(names.includes(short) ? `${short} ${index + 1}` : short);
  }
  return names;
}
