import { UnreadableSheet, type RawRow, type SheetLimits, type SheetProblem } from '#platform/spreadsheet/sheet-item';
import { dateOfSerial } from '#platform/spreadsheet/xlsx-date-styles';
import { attributeOf, type XmlListener } from '#platform/spreadsheet/xml-scanner';

type Workbook = { readonly texts: readonly string[]; readonly dateStyles: readonly boolean[]; readonly is1904: boolean; readonly limits: SheetLimits };
type OpenCell = { column: number; type: string; style: number; text: string };

/** Turns the tags of a sheet into rows. Of a formula the last result is taken, never the formula. */
export function createSheetListener(workbook: Workbook, emit: (row: RawRow | SheetProblem) => void): XmlListener {
  let line = 0;
  let values: string[] = [];
  let cell: OpenCell | undefined;
  let isValue = false;
  let isTooLong = false;
  const { cellLength } = workbook.limits;
  return {
    open: (name, tag) => {
      if (name === 'row') {
        line = Number(attributeOf(tag, 'r')) || line + 1;
        values = [];
        isTooLong = false;
      } else if (name === 'c') {
        const column = columnOf(attributeOf(tag, 'r')) ?? (cell?.column ?? values.length - 1) + 1;
        cell = { column, type: attributeOf(tag, 't') ?? 'n', style: Number(attributeOf(tag, 's') ?? 0), text: '' };
      } else if (name === 'v' || (name === 't' && cell?.type === 'inlineStr')) isValue = true;
    },
    text: (text) => {
      // What is longer is let go piece by piece, and costs its row as it would in a CSV.
      if (isValue && cell && cell.text.length <= cellLength) cell.text += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell) isTooLong = put(values, cell, workbook, line) > cellLength || isTooLong;
      if (name !== 'row') return;
      emit(isTooLong ? { line, code: 'row.cell-too-long', isFatal: false, limit: cellLength } : { line, values: Array.from(values, (value) => value ?? '') });
      cell = undefined;
    },
  };
}

/** Answers how long the cell was. */
function put(values: string[], cell: OpenCell, workbook: Workbook, line: number): number {
  const value = valueOf(cell, workbook);
  // Empty, merely formatted cells may stand as far out as column XFD; they are no columns.
  if (value === '') return 0;
  if (cell.column >= workbook.limits.columns) throw new UnreadableSheet('file.too-many-columns', workbook.limits.columns, line);
  values[cell.column] = value;
  return value.length;
}

function valueOf({ type, style, text }: OpenCell, { texts, dateStyles, is1904 }: Workbook): string {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e' || text === '') return '';
  if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type !== 'n') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return dateStyles[style] ? dateOfSerial(number, is1904) : String(number);
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}
