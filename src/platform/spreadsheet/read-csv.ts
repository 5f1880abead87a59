import { feedCsv, finishCsv, openCsv, type CsvState } from '#platform/spreadsheet/csv-state';
import type { RawRow, SheetLimits, SheetProblem } from '#platform/spreadsheet/sheet-item';

/** RFC 4180 with what people really send: comma, semicolon, tab or bar, any line end, quotes in the middle, Excel's `sep=` line. */
export async function* readCsv(texts: AsyncIterable<string>, limits: SheetLimits): AsyncGenerator<RawRow | SheetProblem> {
  let state: CsvState | undefined;
  let early = '';
  for await (const text of texts) {
    if (state) yield* feedCsv(state, text);
    else {
      early += text;
      // The separator is judged by a whole first line; a text without one for so long is judged as it is.
      if (!/[\r\n]/.test(early.trimStart()) && early.length < limits.cellLength) continue;
      state = openCsv(separatorOf(early), limits);
      yield* feedCsv(state, early);
    }
  }
  if (!state) {
    state = openCsv(separatorOf(early), limits);
    yield* feedCsv(state, early);
  }
  yield* finishCsv(state);
}

/** The sign that stands most often in the first line outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const named = /^"?sep=(.)/i.exec(first);
  if (named) return named[1]!;
  const bare = first.replace(/"[^"]*"/g, '');
  const signs = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return signs.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
