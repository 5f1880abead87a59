import { openZip, type Archive } from '#platform/spreadsheet/zip-entries';
import { readSharedTexts } from '#platform/spreadsheet/xlsx-shared-texts';
import { createSheetListener } from '#platform/spreadsheet/xlsx-sheet-listener';
import { readDateStyles } from '#platform/spreadsheet/xlsx-date-styles';
import { UnreadableSheet, type RawRow, type SheetLimits, type SheetProblem } from '#platform/spreadsheet/sheet-item';
import { attributeOf, createXmlScanner } from '#platform/spreadsheet/xml-scanner';

/** The rows of the first visible sheet, unpacked piece by piece: a large workbook costs its shared texts and one piece at a time. */
export async function* readXlsx(bytes: Buffer, limits: SheetLimits): AsyncGenerator<RawRow | SheetProblem> {
  const archive = openZip(bytes, limits);
  if (!archive.has('xl/workbook.xml')) throw new UnreadableSheet('file.not-a-table');
  const { path, is1904 } = await findFirstSheet(archive);
  const texts = archive.has('xl/sharedStrings.xml') ? await readSharedTexts(archive.read('xl/sharedStrings.xml'), limits) : [];
  const dateStyles = archive.has('xl/styles.xml') ? await readDateStyles(archive.read('xl/styles.xml')) : [];
  const rows: (RawRow | SheetProblem)[] = [];
  const scanner = createXmlScanner(createSheetListener({ texts, dateStyles, is1904, limits }, (row) => { rows.push(row); }));
  const decoder = new TextDecoder();
  for await (const piece of archive.read(path)) {
    scanner.push(decoder.decode(piece, { stream: true }));
    yield* rows.splice(0);
  }
}

async function findFirstSheet(archive: Archive): Promise<{ path: string; is1904: boolean }> {
  const sheets: { id: string; isHidden: boolean }[] = [];
  const targets = new Map<string, string>();
  let is1904 = false;
  await scan(archive.read('xl/workbook.xml'), (name, tag) => {
    if (name === 'sheet') sheets.push({ id: attributeOf(tag, 'id') ?? '', isHidden: attributeOf(tag, 'state') !== undefined && attributeOf(tag, 'state') !== 'visible' });
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '');
  });
  await scan(archive.read('xl/_rels/workbook.xml.rels'), (name, tag) => {
    if (name === 'Relationship') targets.set(attributeOf(tag, 'Id') ?? '', attributeOf(tag, 'Target') ?? '');
  });
  const chosen = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const target = targets.get(chosen?.id ?? '') ?? 'worksheets/sheet1.xml';
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
}

async function scan(pieces: AsyncIterable<Uint8Array>, open: (name: string, tag: string) => void): Promise<void> {
  const scanner = createXmlScanner({ open, text: () => undefined, close: () => undefined });
  const decoder = new TextDecoder();
  for await (const piece of pieces) scanner.push(decoder.decode(piece, { stream: true }));
}
