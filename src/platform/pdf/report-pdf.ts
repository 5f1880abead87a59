import type { PdfContent, PdfStyle } from '#platform/pdf/pdf-document';
import { pdfColours } from '#platform/pdf/pdf-styles';

type Cell = string | { readonly text: string; readonly bold?: boolean; readonly color?: string; readonly link?: string };
type Column = { readonly title: string; readonly width?: number | 'auto' | '*'; readonly align?: 'left' | 'right' };

/** A heading that never stays alone at the foot of a page. */
export const heading = (text: string, style: 'h1' | 'h2' = 'h2'): PdfContent => ({ text, style, headlineLevel: style === 'h1' ? 1 : 2 });

export const paragraph = (text: string, style?: PdfStyle): PdfContent => ({ text, ...(style && { style }), margin: [0, 0, 0, 6] });

/** Figures in a row, the number largest: what a governor reads first, each opening the list it counts. Four to six fit. */
export const keyFigures = (figures: readonly { readonly value: string; readonly label: string; readonly detail?: string; readonly link?: string }[]): PdfContent => ({
  margin: [0, 6, 0, 8], unbreakable: true,
  table: { widths: figures.map(() => '*'), body: [figures.map(({ value, label, detail, link }) => ({
    stack: [{ text: label, style: 'label' }, { text: value, style: 'figure', ...(link && { link }) }, ...(detail ? [{ text: detail, style: 'small' }] : [])], fillColor: pdfColours.tint, margin: [6, 5, 6, 4] as [number, number, number, number],
  }))] },
  layout: { defaultBorder: false },
});

/** A table whose head is repeated on every page and whose rows are never cut. Figures belong at the right: `align: 'right'`. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): PdfContent => ({
  style: 'table', layout: 'quiet', margin: [0, 0, 0, 8],
  table: {
    headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths: columns.map(({ width }) => width ?? 'auto'),
    body: [
      columns.map(({ title, align }) => ({ text: title, style: 'tableHead', alignment: align ?? 'left' })),
      ...rows.map((row) => row.map((cell, at) => ({ ...(typeof cell === 'string' ? { text: cell } : cell), alignment: columns[at]?.align ?? 'left' }))),
    ],
  },
});

/** From lower to upper bound (0 to 1) on a track of 0 to 100 %: a wide bar is little knowledge. Always with its figures beside it. */
export function rangeBar({ lower, upper, label, value, detail, link, width = 220 }: {
  readonly lower: number; readonly upper: number; readonly label: string; readonly value: string; readonly detail?: string; readonly link?: string; readonly width?: number;
}): PdfContent {
  const [from, until] = [lower, upper].map((bound) => Math.max(0, Math.min(1, bound)) * width) as [number, number];
  const length = Math.max(until - from, 3);
  const bar = { type: 'rect' as const, y: 3, h: 8, r: 4 };
  return {
    unbreakable: true, margin: [0, 2, 0, 4], columnGap: 10,
    columns: [
      { text: label, width: '*' },
      { width, canvas: [{ ...bar, x: 0, w: width, color: pdfColours.toskaSoft }, { ...bar, x: Math.min(from, width - length), w: length, color: pdfColours.toska }] },
      { width: 130, text: [{ text: value, bold: true, ...(link && { link }) }, ...(detail ? [{ text: `  ${detail}`, color: pdfColours.muted, fontSize: 8 }] : [])] },
    ],
  };
}

/** What a reader must know to read the figures rightly: sources, dates, what a number does not say. */
export const note = (text: string): PdfContent => ({ text, style: 'small', margin: [0, 4, 0, 0] });
