import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { createFileStore } from '#platform/files/disk-file-store';
import type { FileKind } from '#platform/files/file-store';
import { newId } from '#platform/new-id';

const folder = mkdtempSync(join(tmpdir(), 'balai-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = createFileStore(folder);
const centre = newId<'centre'>();
const all: FileKind[] = ['jpeg', 'png', 'webp', 'heic', 'pdf', 'xlsx', 'docx', 'csv', 'jsonl', 'text', 'gz'];
const put = (bytes: Uint8Array | string, kinds = all, maxBytes = 100_000) =>
  store.put(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { centre, kinds, maxBytes });
const office = (part: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8('<x/>') });
const jpeg = '\xff\xd8\xff\xe0\0\x10JFIF';

test('a file is found again by its content, with its size and kind', async () => {
  const kept = await put(`${jpeg} one`);
  expect(kept).toMatchObject({ ok: true, value: { size: 14, kind: 'jpeg', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  const found = await store.read(kept.ok ? kept.value.hash : '', { centre });
  expect(found).toMatchObject({ kind: 'jpeg', size: 14 });
  expect((await found!.bytes()).toString('latin1')).toBe(`${jpeg} one`);
  expect(Buffer.concat(await found!.open().toArray())).toEqual(await found!.bytes());
});

test('the same content twice is one file, and leaves nothing behind', async () => {
  const [one, other] = await Promise.all([put('nama,umur\nSari,19'), put('nama,umur\nSari,19')]);
  expect(one).toEqual(other);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('another centre does not have the file', async () => {
  const kept = await put(`${jpeg} two`);
  expect(await store.read(kept.ok ? kept.value.hash : '', { centre: newId<'centre'>() })).toBeUndefined();
});

test.each(['', '../../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`, 'f'.repeat(64)])('the name %j leads to no file', async (hash) => {
  expect(await store.read(hash, { centre })).toBeUndefined();
});

test.each<[FileKind, Uint8Array | string]>([
  ['jpeg', jpeg], ['png', '\x89PNG\r\n\x1a\n…'], ['webp', 'RIFF\x10\0\0\0WEBPVP8 '], ['heic', '\0\0\0\x18ftypheic'],
  ['pdf', '%PDF-1.7\n'], ['gz', '\x1f\x8b\x08\0'], ['xlsx', office('xl/workbook.xml')], ['docx', office('word/document.xml')],
  ['csv', 'nama;umur\nSari;19'], ['csv', Buffer.from('\ufeffnama\tumur\nSari\t19', 'utf16le')], ['csv', 'nama,kota\nÉlan,<script>alert(1)</script>'],
  ['jsonl', '{"nama":"Sari"}\n{"nama":"Budi"}'], ['text', 'Sari sudah hadir.'],
])('%s is known by its bytes', async (kind, bytes) => {
  expect(await put(bytes)).toMatchObject({ ok: true, value: { kind } });
});

test.each<[string, Uint8Array | string]>([
  ['a page', '<!doctype html><p>'], ['a page after blanks', ' \r\n\t<html>'], ['a page with a mark', '\xef\xbb\xbf<svg onload=alert(1)>'],
  ['a page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le')], ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a page that carries a document', '<html>%PDF-1.7'], ['a page in front of a workbook', Buffer.concat([Buffer.from('<html>'), office('xl/workbook.xml')])],
  ['an archive of anything', zipSync({ 'a.exe': strToU8('MZ') })], ['a cut workbook', office('xl/workbook.xml').subarray(0, 60)],
  ['an archive that only names a workbook', zipSync({ 'xl/workbook.xml.html': strToU8('<html>') })],
  ['a program', 'MZ\x90\0\x03'], ['a GIF', 'GIF89a\x01\0'], ['a document with something before it', '\n%PDF-1.7'], ['blanks', ' \n '],
])('%s is refused', async (_, bytes) => {
  expect(await put(bytes)).toMatchObject({ ok: false, error: { code: 'file.kind-not-allowed', kind: 'other' } });
});

test('a picture that is also a page stays a picture: the name it came with has no say', async () => {
  expect(await put(`${jpeg}<html><script>alert(1)</script>`)).toMatchObject({ ok: true, value: { kind: 'jpeg' } });
});

test('a kind that was not asked for is refused, and said', async () => {
  expect(await put('%PDF-1.7', ['jpeg', 'png'])).toEqual({ ok: false, error: { code: 'file.kind-not-allowed', kind: 'pdf', allowed: 'JPG, PNG' } });
});

test('a door for tables asks for tables', async () => {
  expect(await put('%PDF-1.7', ['xlsx', 'csv', 'jsonl', 'text'])).toMatchObject({ error: { allowed: 'XLSX, CSV, JSON' } });
});

test('a list of one column counts as CSV, but a list of records does not', async () => {
  expect(await put('nama\nSari\nBudi', ['csv'])).toMatchObject({ ok: true, value: { kind: 'csv' } });
  expect(await put('{"nama":"Sari"}', ['csv'])).toMatchObject({ ok: false, error: { kind: 'jsonl' } });
});

test('an empty file is refused', async () => {
  expect(await put('')).toEqual({ ok: false, error: { code: 'file.empty' } });
});

test('a file of exactly the limit is kept, one byte more is not', async () => {
  expect(await put(jpeg.padEnd(500), all, 500)).toMatchObject({ ok: true });
  expect(await put(jpeg.padEnd(501), all, 500)).toEqual({ ok: false, error: { code: 'file.too-large', maxBytes: 500 } });
});

test('a stream that never ends is left at the limit, still open, and takes no room', async () => {
  let given = 0;
  const endless = Readable.from((function* () {
    for (;;) { given += 1000; yield Buffer.alloc(1000, 'a'); }
  })());
  expect(await store.put(endless, { centre, kinds: all, maxBytes: 10_000 })).toMatchObject({ ok: false, error: { code: 'file.too-large' } });
  expect(given).toBeLessThan(100_000);
  expect(endless.destroyed).toBe(false);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  endless.destroy();
});

test('a sender who breaks off leaves nothing behind', async () => {
  const broken = Readable.from((function* () { yield Buffer.from(jpeg); throw new Error('connection lost'); })());
  await expect(store.put(broken, { centre, kinds: all, maxBytes: 10_000 })).rejects.toThrow('connection lost');
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('kept files are readable to the product alone', async () => {
  const kept = await put(`${jpeg} three`);
  const hash = kept.ok ? kept.value.hash : '';
  expect(statSync(join(folder, centre, hash.slice(0, 2), hash.slice(2, 4), hash)).mode & 0o077).toBe(0);
});
