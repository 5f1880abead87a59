import type { FileProblemCode } from '#platform/spreadsheet/sheet-item';

type SheetKind = 'csv' | 'jsonl' | 'xlsx' | 'gz';

/** What a file is by its first bytes; a name proves nothing. */
export function sniffSheet(head: Uint8Array): SheetKind | FileProblemCode {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const opens = (bytes: string): boolean => start.subarray(0, bytes.length).toString('latin1') === bytes;
  if (start.length === 0) return 'file.empty';
  if (opens('PK\x03\x04') || opens('PK\x05\x06')) return 'xlsx';
  if (opens('\x1f\x8b')) return 'gz';
  // The container of Excel 97-2003, and of every newer workbook that is locked by a password.
  if (opens('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'file.old-excel';
  return opens('\xff\xfe') || opens('\xfe\xff') ? 'csv' : textKind(start.toString('utf8').replace(/^\ufeff/, '').trimStart());
}

function textKind(text: string): SheetKind | FileProblemCode {
  if (text === '') return 'file.empty';
  // eslint-disable-next-line no-control-regex -- control characters tell bytes from text
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return 'file.not-a-table';
  if (/^(<|%PDF|\[|\{\\rtf|From:|-----BEGIN)/.test(text)) return 'file.not-a-table';
  return /^\{\s*["}]/.test(text) ? 'jsonl' : 'csv';
}
