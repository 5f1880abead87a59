export type SheetCell = string | number | null | undefined;

/** A table to be written: the name becomes the sheet's, a number stays a number, any text stays text. */
export type SheetTable = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly SheetCell[])[] };
