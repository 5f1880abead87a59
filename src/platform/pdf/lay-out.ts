import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PdfDocument, PdfLanguage } from '#platform/pdf/pdf-document';
import { pdfColours, pdfDefaultStyle, pdfStyles } from '#platform/pdf/pdf-styles';
import { splitRuns } from '#platform/pdf/split-runs';

type FamilyFor = (sign: string) => string | undefined;

const pageOf: Record<PdfLanguage, (page: number, pages: number) => string> = {
  id: (page, pages) => `Halaman ${page} dari ${pages}`,
  en: (page, pages) => `Page ${page} of ${pages}`,
  ja: (page, pages) => `${page} / ${pages} ページ`,
};

/** Turns our data into pdfmake's definition: paper, styles, page numbers, border, and a font for every sign. */
export function layOut(document: PdfDocument, familyFor: FamilyFor): TDocumentDefinitions {
  const margins = document.margins ?? [42, 48, 42, 48];
  const side = typeof margins === 'number' ? margins : margins[0];
  // Head and foot are laid out late, after the fonts are handed over: their signs are asked for now.
  for (const sign of `${document.header ?? ''}${document.footer ?? ''}`) familyFor(sign);
  const fit = (content: Content): Content => splitRuns(content, familyFor) as Content;
  return {
    pageSize: 'A4', pageOrientation: document.orientation ?? 'portrait', pageMargins: margins as [number, number, number, number],
    version: '1.7', language: document.language, displayTitle: true, compress: true,
    info: { title: document.title, author: document.author ?? 'Balai', creator: 'Balai', producer: 'Balai', creationDate: new Date(document.madeAt) },
    defaultStyle: pdfDefaultStyle, styles: pdfStyles,
    content: fit([...document.content]),
    header: (page) => (document.header === undefined || page === 1 ? '' : fit({ text: document.header, style: 'small', margin: [side, 22, side, 0] })),
    footer: (page, pages) => fit(footer(document, side, page, pages)),
    background: (_, { width, height }) => (document.border ? border(width, height) : ''),
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) => headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
  };
}

const footer = ({ footer: said = '', pageNumbers = true, language }: PdfDocument, side: number, page: number, pages: number): Content => ({
  margin: [side, 14, side, 0], style: 'small',
  columns: [{ text: said, width: '*' }, { text: pageNumbers ? pageOf[language](page, pages) : '', width: 'auto', alignment: 'right' }],
});

const border = (width: number, height: number): Content => ({
  canvas: [
    { type: 'rect', x: 22, y: 22, w: width - 44, h: height - 44, r: 6, lineWidth: 1.2, lineColor: pdfColours.toska },
    { type: 'rect', x: 27, y: 27, w: width - 54, h: height - 54, r: 3, lineWidth: 0.4, lineColor: pdfColours.toska },
  ],
});
