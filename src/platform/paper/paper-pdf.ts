import type { Paper, PaperBlock, PaperColumn } from '#platform/paper/paper';
import { isStrong, linesOf } from '#platform/paper/paper';
import type { PdfContent, PdfDocument } from '#platform/pdf/pdf-document';
import { heading, paragraph } from '#platform/pdf/report-pdf';

const width = 511;

/** The document for the PDF renderer. */
export const paperPdf = ({ title, language, madeAt, header, footer, blocks }: Paper): PdfDocument => ({ title, language, madeAt, header, footer, margins: [42, 48, 42, 48], content: withHeadings(blocks) });

/** A heading of the second level becomes the first row of the table it stands before: it is never left alone, and is read again on every page. */
function withHeadings(blocks: readonly PaperBlock[]): PdfContent[] {
  const content: PdfContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const said = blocks[at + 1]?.kind === 'text' ? [blocks[at + 1]!] : [];
    const table = blocks[at + 1 + said.length];
    if (block.kind !== 'heading' || block.level !== 2 || table?.kind !== 'table') content.push(drawn(block));
    else {
      content.push(tableOf(table, [block, ...said].map(drawn)));
      at += 1 + said.length;
    }
  }
  return content;
}

function drawn(block: PaperBlock): PdfContent {
  switch (block.kind) {
    case 'title': return { stack: [{ text: block.text, style: 'h1', alignment: 'center' }, { text: block.detail, style: 'lead', alignment: 'center' }], margin: [0, 120, 0, 40] };
    case 'heading': return { ...(heading(block.text, block.level === 1 ? 'h1' : 'h2') as object), ...(block.newPage ? { pageBreak: 'before' } : {}) } as PdfContent;
    case 'text': return paragraph(block.text, block.isQuiet ? 'small' : undefined);
    case 'facts': return { margin: [0, 0, 0, 10], layout: 'quiet', table: { widths: [150, '*'], dontBreakRows: true, body: block.rows.map(([key, value]) => [{ text: key, bold: true }, { text: value }]) } };
    case 'table': return tableOf(block);
    case 'signatures': return {
      unbreakable: true, margin: [0, 24, 0, 0], columnGap: 14,
      columns: block.signatures.map(({ role, name, detail }) => ({ width: '*', stack: [{ text: role, margin: [0, 0, 0, 52] }, { text: name, bold: true }, { text: detail, style: 'small' }] })),
    };
  }
}

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>, above: readonly PdfContent[] = []): PdfContent {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const gaps = 6 * (2 * columns.length - 2);
  const alignOf = ({ align }: PaperColumn): 'left' | 'right' => align ?? 'left';
  return {
    style: 'table', layout: 'quiet', margin: [0, 0, 0, 8],
    table: {
      headerRows: above.length > 0 ? 2 : 1, dontBreakRows: true, keepWithHeaderRows: 1, widths: columns.map(({ share }) => ((width - gaps) * share) / shares),
      body: [
        ...(above.length > 0 ? [[{ stack: above, colSpan: columns.length }, ...columns.slice(1).map(() => '')] as PdfContent[]] : []),
        columns.map((column) => ({ text: column.title, style: 'tableHead', alignment: alignOf(column) })),
        ...rows.map((row) => row.map((cell, at) => ({ stack: linesOf(cell).map((text) => ({ text, bold: isStrong(cell), margin: [0, 0, 0, linesOf(cell).length > 1 ? 2 : 0] as [number, number, number, number] })), alignment: alignOf(columns[at]!) }))),
      ],
    },
  };
}
