import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, sheetLimits, type SheetItem, type SheetLimits } from '#platform/spreadsheet/sheet-item';
import { streamCsv, writeCsv } from '#platform/spreadsheet/write-csv';
import { writeXlsx } from '#platform/spreadsheet/write-xlsx';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function read(bytes: Uint8Array, limits: SheetLimits = sheetLimits): Promise<unknown[]> {
  const items: SheetItem[] = [];
  for await (const item of readSheet(whole(bytes), limits)) items.push(item);
  return items.map((item) => (isSheetProblem(item) ? item : { line: item.line, ...item.cells }));
}

const workbook = (sheet: string, more: Record<string, string> = {}): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  'xl/workbook.xml': '<workbook><sheets><sheet name="tersembunyi" state="hidden" r:id="r9"/><sheet name="A" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/one.xml"/><Relationship Id="r9" Target="worksheets/none.xml"/></Relationships>',
  'xl/worksheets/one.xml': `<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  ...more,
}).map(([name, text]) => [name, strToU8(text)])));

const inline = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

const tables = [{ name: 'Nilai: gelombang 2', columns: ['nama', 'nilai', 'catatan'], rows: [['Sari', 87.5, '=1+1'], ['Budi <b>', 0, '+62812 & "ok"'], ['Rina', null, "-\ttab\r\nbaris"]] }];

test('a workbook we wrote comes back cell for cell, formulas as texts', async () => {
  expect(await read(await writeXlsx([...tables, ...tables]))).toEqual([
    { line: 2, nama: 'Sari', nilai: '87.5', catatan: '=1+1' },
    { line: 3, nama: 'Budi <b>', nilai: '0', catatan: '+62812 & "ok"' },
    { line: 4, nama: 'Rina', nilai: '', catatan: '-\ttab\r\nbaris' },
  ]);
});

test('a CSV we wrote never holds a formula, and comes back as it was', async () => {
  const text = writeCsv(tables[0]!);
  expect(text.startsWith('\ufeffnama,nilai,catatan\r\n')).toBe(true);
  expect(text).toContain("Sari,87.5,'=1+1\r\n");
  expect(text).toContain(`"'-\ttab\r\nbaris"`);
  expect(await read(Buffer.from(text))).toMatchObject([{ catatan: '=1+1' }, { catatan: '+62812 & "ok"' }, { nama: 'Rina', catatan: '-\ttab\r\nbaris' }]);
});

test('a long CSV is streamed row by row, the same as at once', async () => {
  const pieces: Buffer[] = [];
  for await (const piece of streamCsv(tables[0]!.columns, tables[0]!.rows)) pieces.push(Buffer.from(piece as Uint8Array));
  expect(Buffer.concat(pieces).toString()).toBe(writeCsv(tables[0]!));
});

test('the first visible sheet is read: gaps, results of formulas, truth and errors included', async () => {
  const sheet = `<row r="2">${inline('A2', 'judul')}${inline('B2', 'jumlah')}${inline('D2', 'ya')}</row>`
    + `<row r="5">${inline('A5', 'Las &lt;SMAW&gt; &#x2013; A')}<c r="B5"><f>1+1</f><v>2</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="b"><v>1</v></c><c r="XFD5" s="1"/></row>`;
  expect(await read(workbook(sheet))).toEqual([{ line: 5, judul: 'Las <SMAW> – A', jumlah: '2', '#3': '', ya: 'TRUE' }]);
});

test('days kept as numbers come out as days', async () => {
  const styles = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="171" formatCode="&quot;hari&quot; 0"/></numFmts>'
    + '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
  const sheet = `<row r="1">${['A1', 'B1', 'C1', 'D1'].map((at) => inline(at, at)).join('')}</row>`
    + '<row r="2"><c r="A2" s="0"><v>46000</v></c><c r="B2" s="1"><v>46000</v></c><c r="C2" s="2"><v>46000.5</v></c><c r="D2" s="3"><v>46000</v></c></row>';
  expect(await read(workbook(sheet, { 'xl/styles.xml': styles }))).toEqual([{ line: 2, A1: '46000', B1: '2025-12-09', C1: '2025-12-09 12:00', D1: '46000' }]);
});

test('shared texts keep their parts together and leave reading aids out', async () => {
  const shared = '<sst><si><t>judul</t></si><si><r><t>Juru </t></r><r><t xml:space="preserve">las </t></r><rPh><t>aid</t></rPh></si><si><t>溶接</t></si></sst>';
  const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>99</v></c></row>';
  expect(await read(workbook(sheet, { 'xl/sharedStrings.xml': shared }))).toEqual([{ line: 2, judul: 'Juru las ', 溶接: '' }]);
});

test('a cell beyond its length costs its row, written in place or shared', async () => {
  const limits = { ...sheetLimits, cellLength: 20 };
  const row = (line: number, cell: string): string => `<row r="${line}">${inline(`A${line}`, `a${line}`)}${cell}</row>`;
  const sheet = row(1, inline('B1', 'b')) + row(2, inline('B2', 'x'.repeat(21))) + row(3, inline('B3', 'x'.repeat(20))) + row(4, '<c r="B4" t="s"><v>0</v></c>');
  const problem = { code: 'row.cell-too-long', isFatal: false, limit: 20 };
  expect(await read(workbook(sheet, { 'xl/sharedStrings.xml': `<sst><si><t>${'y'.repeat(500)}</t></si></sst>` }), limits)).toEqual([{ line: 2, ...problem }, { line: 3, a1: 'a3', b: 'x'.repeat(20) }, { line: 4, ...problem }]);
});

test('column 257 is too many, an empty cell out there is not', async () => {
  const row = (reference: string): string => `<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}</row><row r="2">${inline('A2', '1')}${inline(reference, 'x')}</row>`;
  expect(await read(workbook(row('IV2')))).toMatchObject([{ a: '1', '#256': 'x' }]);
  expect(await read(workbook(row('IW2')))).toEqual([{ line: 2, code: 'file.too-many-columns', isFatal: true, limit: 256 }]);
});

test('an archive that is no workbook, or is cut off, is refused', async () => {
  const good = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(await read(zipSync({ 'a.txt': strToU8('x') }))).toMatchObject([{ code: 'file.not-a-table' }]);
  expect(await read(good.subarray(0, good.length - 30))).toMatchObject([{ code: 'file.damaged' }]);
  expect(await read(strToU8('PK\x03\x04 only the beginning'))).toMatchObject([{ code: 'file.damaged' }]);
});

test('a bomb is refused by what it claims, and by what it does when it lies', async () => {
  const bomb = workbook(`<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}</row>${' '.repeat(16 * 1024 * 1024)}`);
  expect(await read(bomb)).toEqual([{ line: 0, code: 'file.zip-bomb', isFatal: true, limit: 200 }]);
  expect(await read(bomb, { ...sheetLimits, unpackedBytes: 1_000_000 })).toMatchObject([{ code: 'file.zip-bomb', limit: 1_000_000 }]);
  const liar = Buffer.from(bomb);
  for (let at = liar.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4, 'latin1')) liar.writeUInt32LE(100, at + 24);
  expect(await read(liar, { ...sheetLimits, unpackedBytes: 1_000_000 })).toMatchObject([{ code: 'file.zip-bomb', limit: 1_000_000 }]);
});
