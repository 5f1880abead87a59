import { tidy } from '#kernel/text';
import type { FileKind } from '#platform/files/file-store';

const types: Record<FileKind, readonly [type: string, ...extensions: string[]]> = {
  jpeg: ['image/jpeg', 'jpg', 'jpeg'],
  png: ['image/png', 'png'],
  webp: ['image/webp', 'webp'],
  heic: ['image/heic', 'heic', 'heif'],
  pdf: ['application/pdf', 'pdf'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  jsonl: ['application/jsonl; charset=utf-8', 'jsonl', 'ndjson', 'json'],
  text: ['text/plain; charset=utf-8', 'txt', 'csv'],
  gz: ['application/gzip', 'gz'],
  other: ['application/octet-stream', 'bin'],
};

const shownInline: readonly FileKind[] = ['jpeg', 'png', 'webp'];

/** Headers for handing out a file somebody gave us: it is saved, never run; only pictures may be shown in a page, when asked for. */
export function fileHeaders(kind: FileKind, name: string, { inline = false } = {}): Record<string, string> {
  const disposition = inline && shownInline.includes(kind) ? 'inline' : 'attachment';
  const safe = safeFileName(name, kind);
  const plain = safe.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '_').trim();
  return {
    'content-type': types[kind][0],
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeExtended(safe)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  };
}

/** The last part of a name with nothing in it that a shell, a file system or an eye could misread, ending as its bytes say. */
export function safeFileName(name: string, kind: FileKind): string {
  const last = tidy(name).split(/[/\\]/).pop() ?? '';
  const [, preferred = 'bin', ...others] = types[kind];
  const parts = last.replace(/[<>:"|?*;\u2066-\u2069]/g, '_').replace(/^[.\s_-]+|[.\s]+$/g, '').split('.');
  const extension = parts.length > 1 ? parts.at(-1)!.toLowerCase() : '';
  const isFitting = extension === preferred || others.includes(extension);
  const base = [...(isFitting ? parts.slice(0, -1) : parts).join('.')].slice(0, 100).join('').trim() || 'berkas';
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(base) ? `${base}_` : base}.${isFitting ? extension : preferred}`;
}

// RFC 8187: what encodeURIComponent leaves alone but a header value must not hold.
const encodeExtended = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
