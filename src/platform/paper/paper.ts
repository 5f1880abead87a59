import type { Instant } from '#kernel/instant';

/** A cell: a line, several lines, or a line that stands out. */
export type PaperCell = string | readonly string[] | { readonly strong: string };
export type PaperColumn = { readonly title: string; /** Its share of the width; all shares are added up. */ readonly share: number; readonly align?: 'right' };
export type Signature = { readonly role: string; readonly name: string; readonly detail: string };

export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string; readonly detail: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2; readonly newPage?: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly isQuiet?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [key: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly PaperCell[])[] }
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] };

/** An official A4 document as plain data, once: `paperPdf` and `writeDocx` draw it. Table heads are repeated on every page and no row is cut. */
export type Paper = {
  readonly title: string;
  readonly language: 'id' | 'en';
  /** The same document at the same moment is the same bytes. */
  readonly madeAt: Instant;
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly PaperBlock[];
};

export const linesOf = (cell: PaperCell): readonly string[] => (typeof cell === 'string' ? [cell] : 'strong' in cell ? [cell.strong] : cell);
export const isStrong = (cell: PaperCell): boolean => typeof cell === 'object' && 'strong' in cell;
