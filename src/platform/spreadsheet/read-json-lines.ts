import { UnreadableSheet, type SheetItem, type SheetLimits } from '#platform/spreadsheet/sheet-item';

const longestLine = 1_000_000;

/** One JSON object a line. Lists become texts joined by `; `, nothing becomes an empty text. */
export async function* readJsonLines(texts: AsyncIterable<string>, limits: SheetLimits): AsyncGenerator<SheetItem> {
  let line = 0;
  let count = 0;
  for await (const text of linesOf(texts)) {
    line += 1;
    if (text !== undefined && text.trim() === '') continue;
    count += 1;
    if (count > limits.rows) throw new UnreadableSheet('file.too-many-rows', limits.rows, line);
    yield text === undefined ? { line, code: 'row.too-long', isFatal: false, limit: longestLine } : readLine(text, line, limits);
  }
  if (count === 0) throw new UnreadableSheet('file.empty');
}

/** Lines of a stream; undefined stands for one that is too long to be held. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let open = '';
  let isTooLong = false;
  for await (const text of texts) {
    const parts = text.split('\n');
    for (const [index, part] of parts.entries()) {
      if (open.length + part.length > longestLine) isTooLong = true;
      open = isTooLong ? '' : open + part;
      if (index === parts.length - 1) break;
      yield isTooLong ? undefined : open;
      open = '';
      isTooLong = false;
    }
  }
  if (open !== '' || isTooLong) yield isTooLong ? undefined : open;
}

function readLine(text: string, line: number, limits: SheetLimits): SheetItem {
  const cells = cellsOf(text, line, limits);
  if (!cells) return { line, code: 'row.not-json', isFatal: false };
  const isTooLong = Object.values(cells).some((cell) => cell.length > limits.cellLength);
  return isTooLong ? { line, code: 'row.cell-too-long', isFatal: false, limit: limits.cellLength } : { line, cells };
}

/** Undefined for what is no object, or is nested deeper than the machine can follow. */
function cellsOf(text: string, line: number, limits: SheetLimits): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    if (entries.length > limits.columns) throw new UnreadableSheet('file.too-many-columns', limits.columns, line);
    const cells = Object.create(null) as Record<string, string>;
    for (const [name, cell] of entries) cells[name] = textOf(cell);
    return cells;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== '').join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
