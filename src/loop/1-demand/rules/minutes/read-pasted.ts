/** A table as somebody pasted it: rows of cells, each with its line. */
export type PastedTable = { readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]; readonly isTooLong: boolean };

export const mostRows = 500;
const mostCells = 30;
const longestCell = 1_000;

/** Reads a table out of a text: columns parted by tabs (as a spreadsheet copies them), semicolons or pipes, cells in quotes as they come. */
export function readPasted(text: string): PastedTable {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(lines);
  const rows = split(lines, separator)
    .map(({ line, cells }) => ({ line, cells: framed(cells, separator).slice(0, mostCells).map((cell) => cell.trim().slice(0, longestCell)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !cells.every((cell) => /^:?-{2,}:?$/.test(cell) || cell === ''));
  return { rows: rows.slice(0, mostRows + 1), isTooLong: rows.length > mostRows + 1 };
}

const separators = ['\t', ';', '|'] as const;

/** The sign that parts most lines; a tab wins where both do, for nobody types tabs by chance. */
function separatorOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '').slice(0, 50);
  const share = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  return separators.reduce((best, sign) => (share(sign) > share(best) ? sign : best), separators[0]);
}

/** `| a | b |` has an empty cell before and behind. */
function framed(cells: readonly string[], separator: string): readonly string[] {
  if (separator !== '|') return cells;
  const from = cells[0]?.trim() === '' ? 1 : 0;
  const until = cells.length > 1 && cells.at(-1)?.trim() === '' ? cells.length - 1 : cells.length;
  return cells.slice(from, until);
}

/** Cells by the separator; a cell in quotes may hold it, a line break, and doubled quotes. A quote that never closes is a letter like others. */
function split(text: string, separator: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const row = { line, cells: [] as string[] };
    for (;;) {
      const cell = readCell(text, at, separator);
      row.cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    rows.push(row);
    at += 1;
    line += 1;
  }
  return rows;
}

function readCell(text: string, from: number, separator: string): { text: string; end: number; breaks: number } {
  if (text[from] === '"') {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = from;
    const found = quoted.exec(text);
    const next = found ? text[quoted.lastIndex] : undefined;
    if (found && (next === undefined || next === '\n' || next === separator)) return { text: found[1]!.replaceAll('""', '"').replace(/\n/g, ' '), end: quoted.lastIndex, breaks: found[0].split('\n').length - 1 };
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end, breaks: 0 };
}
