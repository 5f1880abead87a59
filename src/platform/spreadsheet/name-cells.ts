import { isSheetProblem, UnreadableSheet, type RawRow, type SheetItem, type SheetLimits, type SheetProblem } from '#platform/spreadsheet/sheet-item';

/** Gives cells their names from the header row. A title above the header is passed over; empty rows are nothing and are not counted. */
export async function* nameCells(rows: AsyncIterable<RawRow | SheetProblem>, limits: SheetLimits): AsyncGenerator<SheetItem> {
  const waiting: RawRow[] = [];
  let header: readonly string[] | undefined;
  let count = 0;
  for await (const row of rows) {
    if (isSheetProblem(row)) {
      count += 1;
      yield row;
    } else if (row.values.length > limits.columns) throw new UnreadableSheet('file.too-many-columns', limits.columns, row.line);
    else if (row.values.every((value) => value.trim() === '')) continue;
    else if (header) yield named(row, header, ++count, limits);
    else {
      waiting.push(row);
      if (filled(row) < 2 && waiting.length < 5) continue;
      header = takeHeader(waiting);
      for (const early of waiting.splice(0)) yield named(early, header, ++count, limits);
    }
  }
  if (!header && waiting.length > 0) {
    header = takeHeader(waiting);
    for (const early of waiting) yield named(early, header, ++count, limits);
  }
  if (count === 0) throw new UnreadableSheet('file.empty');
}

const filled = (row: RawRow): number => row.values.filter((value) => value.trim() !== '').length;

/** The first row with two filled cells; a list of one column has its header in the first row. */
function takeHeader(waiting: RawRow[]): readonly string[] {
  const at = waiting.findIndex((row) => filled(row) > 1);
  const [row] = waiting.splice(0, Math.max(at, 0) + 1).slice(-1);
  const names: string[] = [];
  for (const [index, value] of (row?.values ?? []).entries()) {
    const name = value.replace(/\s+/g, ' ').trim() || `#${index + 1}`;
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}

function named(row: RawRow, header: readonly string[], count: number, limits: SheetLimits): SheetItem {
  if (count > limits.rows) throw new UnreadableSheet('file.too-many-rows', limits.rows, row.line);
  // Without a prototype: a column may be called `__proto__`.
  const cells = Object.create(null) as Record<string, string>;
  header.forEach((name, index) => { cells[name] = row.values[index] ?? ''; });
  // Cells beyond the header are kept under their number: nothing is dropped in silence.
  row.values.slice(header.length).forEach((value, index) => { if (value.trim() !== '') cells[`#${header.length + index + 1}`] = value; });
  return { line: row.line, cells };
}
