import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, sheetLimits, type SheetItem, type SheetLimits } from '#platform/spreadsheet/sheet-item';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, { limits = sheetLimits, size = 7 }: { limits?: SheetLimits; size?: number } = {}): Promise<SheetItem[]> {
  const items: SheetItem[] = [];
  for await (const item of readSheet(inPieces(typeof content === 'string' ? Buffer.from(content) : content, size), limits)) items.push(item);
  return items;
}

const cells = (items: SheetItem[]): unknown[] => items.map((item) => (isSheetProblem(item) ? item.code : { ...item.cells }));

test('rows keep their names, their quotes and the line they began on', async () => {
  const items = await read('judul,alamat\r\n"Juru las, SMAW","Jl. ""Mawar""\r\nSerang"\r\nPenjahit,Cilegon\r\n');
  expect(items).toEqual([
    { line: 2, cells: { judul: 'Juru las, SMAW', alamat: 'Jl. "Mawar"\r\nSerang' } },
    { line: 4, cells: { judul: 'Penjahit', alamat: 'Cilegon' } },
  ]);
});

test.each([[';'], ['\t'], ['|'], [',']])('a file separated by %j is read, wherever its pieces are cut', async (sign) => {
  for (const size of [1, 3, 1000]) {
    expect(cells(await read(`\ufeffjudul${sign}jumlah\rJuru las${sign}2\r`, { size }))).toEqual([{ judul: 'Juru las', jumlah: '2' }]);
  }
});

test('the separator Excel names in a first line is believed and is no row', async () => {
  expect(cells(await read('sep=;\r\njudul;gaji\r\nPenjahit;"4,5 juta"'))).toEqual([{ judul: 'Penjahit', gaji: '4,5 juta' }]);
});

test('old Windows letters and UTF-16 are read as what they were', async () => {
  expect(cells(await read(Buffer.from('nama;jumlah\nCaf\xe9;1\n', 'latin1')))).toEqual([{ nama: 'Café', jumlah: '1' }]);
  expect(cells(await read(Buffer.from('\ufeffnama\tjumlah\nCafé\t1\n', 'utf16le')))).toEqual([{ nama: 'Café', jumlah: '1' }]);
});

test('a title above the header is passed over, empty rows are nothing', async () => {
  expect(cells(await read('DAFTAR LOWONGAN 2026\n\njudul,jumlah\n,\nPenjahit,3\n'))).toEqual([{ judul: 'Penjahit', jumlah: '3' }]);
});

test('a list of one column is a table', async () => {
  expect(cells(await read('judul\nPenjahit\nJuru las\n'))).toEqual([{ judul: 'Penjahit' }, { judul: 'Juru las' }]);
});

test('nothing is lost when names are missing, doubled or dangerous, or when a row is longer than its header', async () => {
  expect(cells(await read('judul,,judul,__proto__\na,b,c,d,e\n'))).toEqual([{ judul: 'a', '#2': 'b', 'judul (3)': 'c', ['__proto__']: 'd', '#5': 'e' }]);
});

test('a guard our own files carry is taken off again', async () => {
  expect(cells(await read("nama,telepon\n'=Sari,'+628120000\n"))).toEqual([{ nama: '=Sari', telepon: '+628120000' }]);
});

test('a cell without end costs its row, not the file', async () => {
  const limits = { ...sheetLimits, cellLength: 20 };
  expect(cells(await read(`judul,isi\na,${'x'.repeat(50)}\nb,c\n`, { limits }))).toEqual(['row.cell-too-long', { judul: 'b', isi: 'c' }]);
  expect(await read('judul,isi\na,"b\nc,d\n')).toEqual([{ line: 2, code: 'row.quote-not-closed', isFatal: false }]);
});

test('lines of JSON become texts; a broken line is named and the next is read', async () => {
  const items = await read('{"title":"Welder","quota":2,"majors":["Las","Mesin"],"salary":null}\n\n{"title":\n[1]\n{"title":"Tailor"}');
  expect(cells(items)).toEqual([{ title: 'Welder', quota: '2', majors: 'Las; Mesin', salary: '' }, 'row.not-json', 'row.not-json', { title: 'Tailor' }]);
  expect(items.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
});

test('zeros and halves of letters, which no database holds, cost only themselves', async () => {
  expect(cells(await read('{"title":"Juru \\u0000Las \\ud83d","\\u0000quota":"2","quota":""}\n{"title":"Las \ud83d\ude00"}'))).toEqual([{ title: 'Juru Las \ufffd', quota: '2' }, { title: 'Las \ud83d\ude00' }]);
});

test('a line nested beyond reason is a broken line', async () => {
  expect(cells(await read(`{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}\n{"title":"Tailor"}`, { size: 65_536 }))).toEqual(['row.not-json', { title: 'Tailor' }]);
});

test('gzipped lines are read the same', async () => {
  expect(cells(await read(gzipSync('{"title":"Welder"}\n')))).toEqual([{ title: 'Welder' }]);
});

const refused = async (content: string | Uint8Array, limits: SheetLimits = sheetLimits): Promise<unknown> => (await read(content, { limits, size: 65_536 })).at(-1);

test.each([
  ['nothing at all', '', 'file.empty'],
  ['blanks', ' \r\n \r\n', 'file.empty'],
  ['a header alone', 'judul,jumlah\n', 'file.empty'],
  ['no line of JSON', gzipSync('\n\n'), 'file.empty'],
  ['a web page', '<!DOCTYPE html><table><tr><td>judul</td></tr></table>', 'file.not-a-table'],
  ['a PDF', '%PDF-1.7\n', 'file.not-a-table'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'file.not-a-table'],
  ['a packed pack', gzipSync(gzipSync('judul')), 'file.not-a-table'],
  ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'file.old-excel'],
  ['a broken pack', gzipSync('judul,jumlah\n'.repeat(1000)).subarray(0, 40), 'file.damaged'],
])('%s is refused by its reason', async (_, content, code) => {
  expect(await refused(content)).toMatchObject({ code, isFatal: true });
});

test('a file of 100,000 columns is refused at its first row', async () => {
  expect(await refused('kolom,'.repeat(100_000))).toEqual({ line: 1, code: 'file.too-many-columns', isFatal: true, limit: 256 });
  expect(await refused(`{${Array.from({ length: 300 }, (_, at) => `"k${at}":1`).join(',')}}`)).toMatchObject({ code: 'file.too-many-columns' });
});

test('a file longer than its limit is refused, whatever it holds', async () => {
  expect(await refused('judul,n\n'.repeat(200), { ...sheetLimits, bytes: 1000 })).toEqual({ line: 0, code: 'file.too-large', isFatal: true, limit: 1000 });
  expect(await refused('judul,n\na,1\nb,2\nc,3\n', { ...sheetLimits, rows: 2 })).toEqual({ line: 4, code: 'file.too-many-rows', isFatal: true, limit: 2 });
});

test('a pack that grows two hundred times is a bomb; so is one that passes the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(12 * 1024 * 1024, 'judul,jumlah\n'));
  expect(await refused(bomb)).toEqual({ line: 0, code: 'file.zip-bomb', isFatal: true, limit: 200 });
  expect(await refused(gzipSync('judul,n\na,1\n'.repeat(90)), { ...sheetLimits, unpackedBytes: 500 })).toMatchObject({ code: 'file.zip-bomb', limit: 500 });
});
