import type { Readable } from 'node:stream';
import type { Id } from '#kernel/id';
import type { Result } from '#kernel/result';

/** What the bytes are, whatever the name says. `other` is everything unknown, HTML and SVG among it: refused unless a caller asks for it. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'xlsx' | 'docx' | 'csv' | 'jsonl' | 'text' | 'gz' | 'other';

export type FileRefusal =
  | { readonly code: 'file.empty' }
  | { readonly code: 'file.too-large'; readonly maxBytes: number }
  | { readonly code: 'file.kind-not-allowed'; readonly kind: FileKind; /** As people call them: `JPG, PNG`. */ readonly allowed: string };

export type KeptFile = { readonly hash: string; readonly size: number; readonly kind: FileKind };
export type StoredFile = KeptFile & { open(): Readable; bytes(): Promise<Buffer> };

export type FileOrder = { readonly centre: Id<'centre'>; readonly kinds: readonly FileKind[]; readonly maxBytes: number };

/** Files named by their content (SHA-256), apart for every centre. What `put` answered is on the disk, not on its way there. */
export type FileStore = {
  /** Reads no further than `maxBytes`; the rest of a refused stream is left to the caller. */
  put(source: Uint8Array | AsyncIterable<Uint8Array>, order: FileOrder): Promise<Result<KeptFile, FileRefusal>>;
  read(hash: string, from: { readonly centre: Id<'centre'> }): Promise<StoredFile | undefined>;
};
