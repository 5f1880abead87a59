/** Texts by the name in the header row; a JSON line brings its own names. Line 1 is the first line of the file. */
export type SheetRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

export type FileProblemCode =
  | 'file.empty' | 'file.too-large' | 'file.zip-bomb' | 'file.too-many-columns' | 'file.too-many-rows'
  | 'file.not-a-table' | 'file.old-excel' | 'file.damaged';
export type RowProblemCode = 'row.cell-too-long' | 'row.not-json' | 'row.quote-not-closed' | 'row.too-long';

/** A fatal problem ends the reading; any other costs one row. Line 0 means the file as a whole. */
export type SheetProblem = { readonly line: number; readonly code: FileProblemCode | RowProblemCode; readonly isFatal: boolean; readonly limit?: number };
export type SheetItem = SheetRow | SheetProblem;

export const isSheetProblem = (item: SheetItem | RawRow | SheetProblem): item is SheetProblem => 'code' in item;

/** A row before the header has given its cells names. */
export type RawRow = { readonly line: number; readonly values: readonly string[] };

export type SheetLimits = {
  readonly bytes: number; readonly unpackedBytes: number; readonly ratio: number;
  readonly columns: number; readonly rows: number; readonly cellLength: number;
};

const megabyte = 1024 * 1024;

export const sheetLimits: SheetLimits = {
  bytes: 50 * megabyte, unpackedBytes: 300 * megabyte, ratio: 200, columns: 256, rows: 1_000_000, cellLength: 100_000,
};

/** Thrown inside the readers and turned into a fatal problem at the door (`readSheet`): a stream can only stop by throwing. */
export class UnreadableSheet extends Error {
  constructor(readonly code: FileProblemCode, readonly limit?: number, readonly line = 0) {
    super(code);
  }
}
