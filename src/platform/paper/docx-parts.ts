import type { Paper } from '#platform/paper/paper';

/** Twentieths of a point between the margins of A4. */
export const textWidth = 11906 - 2 * 964;

export const escapeXml = (text: string): string =>
  // Control signs are no XML; Word would call the whole file broken.
  // eslint-disable-next-line no-control-regex -- exactly those signs
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

/** Everything of a Word file but its text: what it is made of, its styles, its head and foot. */
export const docxParts = (paper: Paper): Record<string, string> => ({
  '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
    (['document.main', 'styles', 'header', 'footer'] as const).map((part) => `<Override PartName="/word/${part === 'document.main' ? 'document' : part}.xml" ContentType="${typeOf(part)}"/>`).join('')
  }<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${(['styles', 'header', 'footer'] as const).map((part) => `<Relationship Id="${part}" Type="${office}/${part}" Target="${part}.xml"/>`).join('')}</Relationships>`,
  'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(paper.title)}</dc:title><dc:language>${paper.language === 'id' ? 'id-ID' : 'en-GB'}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${new Date(paper.madeAt).toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
  'word/styles.xml': stylesOf(paper),
  'word/header.xml': `${xml}<w:hdr ${w}><w:p><w:pPr><w:pStyle w:val="Quiet"/></w:pPr><w:r><w:t>${escapeXml(paper.header)}</w:t></w:r></w:p></w:hdr>`,
  'word/footer.xml': `${xml}<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="Quiet"/><w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(paper.footer)}</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">${paper.language === 'id' ? 'Halaman' : 'Page'} </w:t></w:r>${counter('PAGE')}<w:r><w:t xml:space="preserve"> ${paper.language === 'id' ? 'dari' : 'of'} </w:t></w:r>${counter('NUMPAGES')}</w:p></w:ftr>`,
});

const counter = (what: string): string => `<w:fldSimple w:instr="${what}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Name, what comes before and after it, its size in half points, and how it stands out. */
function stylesOf({ language }: Paper): string {
  const style = (id: string, paragraph: string, run: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nameOf[id] ?? id}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  return `${xml}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="${language === 'id' ? 'id-ID' : 'en-GB'}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>', ''), style('Strong', '<w:spacing w:after="0"/>', '<w:b/>'),
    style('Title', '<w:spacing w:before="2600" w:after="160"/><w:jc w:val="center"/>', '<w:b/><w:color w:val="0A3533"/><w:sz w:val="44"/>'), style('Subtitle', '<w:spacing w:after="900"/><w:jc w:val="center"/>', '<w:sz w:val="24"/>'),
    style('Heading1', '<w:keepNext/><w:spacing w:before="240" w:after="140"/><w:outlineLvl w:val="0"/>', '<w:b/><w:color w:val="0A3533"/><w:sz w:val="32"/>'), style('Heading2', '<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="23"/>'),
    style('Quiet', '<w:spacing w:after="60"/>', '<w:color w:val="51605C"/><w:sz w:val="16"/>'), style('TableText', '<w:spacing w:after="20"/>', '<w:sz w:val="18"/>'), style('TableHead', '<w:keepNext/><w:spacing w:after="20"/>', '<w:b/><w:color w:val="51605C"/><w:sz w:val="17"/>'),
  ].join('')}<w:style w:type="table" w:styleId="BalaiTable"><w:name w:val="Balai Table"/><w:tblPr><w:tblBorders>${(['top', 'bottom', 'insideH'] as const).map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="AEB8B3"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}

const nameOf: Readonly<Record<string, string>> = { Heading1: 'heading 1', Heading2: 'heading 2', Quiet: 'Balai Quiet', TableText: 'Balai Table Text', TableHead: 'Balai Table Head' };
