import { UnreadableSheet, type RawRow, type SheetLimits, type SheetProblem } from '#platform/spreadsheet/sheet-item';
import { withoutGuard } from '#platform/spreadsheet/formula-guard';

/** Where the reader stands between two pieces of a CSV text. */
export type CsvState = {
  readonly separator: string; readonly limits: SheetLimits;
  rows: (RawRow | SheetProblem)[]; values: string[]; cell: string; isTooLong: boolean;
  at: 'start' | 'plain' | 'quoted' | 'quote-seen'; line: number; firstLine: number; isAfterReturn: boolean;
};

export const openCsv = (separator: string, limits: SheetLimits): CsvState => ({
  separator, limits, rows: [], values: [], cell: '', isTooLong: false, at: 'start', line: 1, firstLine: 1, isAfterReturn: false,
});

/** Takes one more piece of text, wherever it was cut; answers the rows that are now whole. */
export function feedCsv(state: CsvState, text: string): (RawRow | SheetProblem)[] {
  for (let at = 0; at < text.length;) at = state.at === 'quoted' ? readQuoted(state, text, at) : readOutside(state, text, at);
  return state.rows.splice(0);
}

export function finishCsv(state: CsvState): (RawRow | SheetProblem)[] {
  if (state.at === 'quoted') state.rows.push({ line: state.firstLine, code: 'row.quote-not-closed', isFatal: false });
  else if (state.cell !== '' || state.values.length > 0 || state.isTooLong) endRow(state);
  return state.rows.splice(0);
}

function readQuoted(state: CsvState, text: string, at: number): number {
  const end = text.indexOf('"', at);
  const part = text.slice(at, end < 0 ? undefined : end);
  state.line += part.split(/\r\n|[\r\n]/).length - 1;
  add(state, part);
  if (end < 0) return text.length;
  state.at = 'quote-seen';
  return end + 1;
}

function readOutside(state: CsvState, text: string, at: number): number {
  const sign = text[at]!;
  if (sign === '\n' || sign === '\r') endLine(state, sign);
  else if (sign === state.separator) endCell(state);
  else if (sign === '"' && state.at === 'start') state.at = 'quoted';
  else if (sign === '"' && state.at === 'quote-seen') {
    add(state, '"');
    state.at = 'quoted';
  } else return readPlain(state, text, at);
  state.isAfterReturn = sign === '\r';
  return at + 1;
}

function readPlain(state: CsvState, text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== state.separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  add(state, text.slice(at, end));
  state.at = 'plain';
  state.isAfterReturn = false;
  return end;
}

function add(state: CsvState, text: string): void {
  if (state.cell.length + text.length > state.limits.cellLength) state.isTooLong = true;
  else state.cell += text;
}

function endCell(state: CsvState): void {
  state.values.push(withoutGuard(state.cell));
  if (state.values.length > state.limits.columns) throw new UnreadableSheet('file.too-many-columns', state.limits.columns, state.firstLine);
  state.cell = '';
  state.at = 'start';
}

function endLine(state: CsvState, sign: string): void {
  if (sign === '\n' && state.isAfterReturn) return;
  endRow(state);
  state.line += 1;
  state.firstLine = state.line;
}

function endRow(state: CsvState): void {
  endCell(state);
  const { values, firstLine, limits } = state;
  if (state.isTooLong) state.rows.push({ line: firstLine, code: 'row.cell-too-long', isFatal: false, limit: limits.cellLength });
  else if (!(firstLine === 1 && values.length <= 2 && /^sep=/i.test(values[0]!))) state.rows.push({ line: firstLine, values });
  state.values = [];
  state.isTooLong = false;
}
