import type { FileHandle } from 'node:fs/promises';
import type { FileKind } from '#platform/files/file-store';
import { listZipNames } from '#platform/files/list-zip-names';

const headLength = 4096;

const signatures: readonly (readonly [kind: FileKind, at: number, bytes: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['webp', 8, 'WEBPVP8'],
  ['pdf', 0, '%PDF-1.'],
  ['pdf', 0, '%PDF-2.'],
  ['gz', 0, '\x1f\x8b\x08'],
  ...['heic', 'heix', 'hevc', 'mif1', 'msf1'].map((brand) => ['heic', 4, `ftyp${brand}`] as const),
];

/** Names the kind by the bytes alone. Every signature must stand at its place: a page that hides a picture further down stays a page. */
export async function sniffKind(handle: FileHandle, size: number): Promise<FileKind> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
  const head = buffer.subarray(0, bytesRead);
  const start = head.toString('latin1');
  const known = signatures.find(([kind, at, bytes]) => start.startsWith(bytes, at) && (kind !== 'webp' || start.startsWith('RIFF')));
  if (known) return known[0];
  if (start.startsWith('PK\x03\x04')) return officeKind(await listZipNames(handle, size));
  return textKind(head);
}

function officeKind(names: readonly string[]): FileKind {
  if (!names.includes('[Content_Types].xml')) return 'other';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  return names.includes('word/document.xml') ? 'docx' : 'other';
}

function textKind(head: Buffer): FileKind {
  const text = decode(head).replace(/^[\s\ufeff]+/, '');
  // eslint-disable-next-line no-control-regex -- control characters tell bytes from text
  if (text === '' || /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)) return 'other';
  // What opens with a tag may be taken for a page by a browser, whatever follows; the same for a document behind a few blanks.
  if (text.startsWith('<') || text.startsWith('%PDF')) return 'other';
  const [first = ''] = text.split(/\r?\n/);
  if (/^\{.*(\}\s*)?$/.test(first) && /^\{\s*("|\})/.test(text)) return 'jsonl';
  return /[,;\t|]/.test(first) ? 'csv' : 'text';
}

/** Spreadsheets save text as UTF-8, as UTF-16 with its mark, or in the old Windows alphabet. */
function decode(head: Buffer): string {
  const mark = head.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return head.toString('utf16le', 2);
  if (mark === '\xfe\xff') return Buffer.from(head.subarray(0, head.length & ~1)).swap16().toString('utf16le', 2);
  return head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
}
