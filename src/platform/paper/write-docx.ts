import type { Paper, PaperBlock } from '#platform/paper/paper';
import { isStrong, linesOf } from '#platform/paper/paper';
import { docxParts, escapeXml, textWidth } from '#platform/paper/docx-parts';
import { writeZip } from '#platform/zip/write-zip';

/** The document as a Word file (Office Open XML): A4, headings that stay with what follows, repeated table heads, no row cut by a page. */
export const writeDocx = (paper: Paper): Uint8Array => writeZip({ ...docxParts(paper), 'word/document.xml': bodyOf(paper) });

/** The first page has the foot but not the head: it is the cover. */
const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:footerReference w:type="first" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="964" w:bottom="1134" w:left="964" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

const bodyOf = ({ blocks }: Paper): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${blocks.map(drawn).join('')}${section}</w:body></w:document>`;

function drawn(block: PaperBlock): string {
  switch (block.kind) {
    case 'title': return paragraph(block.text, 'Title') + paragraph(block.detail, 'Subtitle');
    case 'heading': return paragraph(block.text, `Heading${block.level}`, block.newPage ? '<w:pageBreakBefore/>' : '');
    case 'text': return paragraph(block.text, block.isQuiet ? 'Quiet' : 'Normal');
    case 'facts': return table([{ width: 0.3 }, { width: 0.7 }], block.rows.map(([key, value]) => row([cell([key], 0.3, { isBold: true }), cell([value], 0.7)]))) + gap;
    case 'table': return tableOf(block) + gap;
    case 'signatures': return signaturesOf(block);
  }
}

const gap = paragraph('', 'Quiet');

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>): string {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ({ width: share / shares }));
  const head = row(columns.map((column, at) => cell([column.title], widths[at]!.width, { style: 'TableHead', align: column.align })), { isHead: true });
  return table(widths, [head, ...rows.map((cells) => row(cells.map((one, at) => cell(linesOf(one), widths[at]!.width, { isBold: isStrong(one), align: columns[at]!.align }))))]);
}

/** Side by side, each with room for a hand; on one page. */
function signaturesOf({ signatures }: Extract<PaperBlock, { kind: 'signatures' }>): string {
  const width = 1 / signatures.length;
  const cells = signatures.map(({ role, name, detail }) =>
    `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width * textWidth)}" w:type="dxa"/></w:tcPr>${paragraph(role, 'Normal', '<w:spacing w:before="480" w:after="900"/>')}${paragraph(name, 'Strong')}${paragraph(detail, 'Quiet')}</w:tc>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${signatures.map(() => `<w:gridCol w:w="${Math.round(width * textWidth)}"/>`).join('')}</w:tblGrid>${row(cells)}</w:tbl>${gap}`;
}

const table = (columns: readonly { readonly width: number }[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="BalaiTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${Math.round(width * textWidth)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

const row = (cells: readonly string[], { isHead = false }: { isHead?: boolean } = {}): string => `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

type CellLook = { readonly isBold?: boolean; readonly style?: string; readonly align?: 'right' | undefined };
const cell = (lines: readonly string[], width: number, { isBold = false, style = 'TableText', align }: CellLook = {}): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width * textWidth)}" w:type="dxa"/></w:tcPr>${(lines.length > 0 ? lines : ['']).map((line) => paragraph(line, style, align ? '<w:jc w:val="right"/>' : '', isBold)).join('')}</w:tc>`;

function paragraph(text: string, style: string, extra = '', isBold = false): string {
  const runs = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`).join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}${runs}</w:r></w:p>`;
}
